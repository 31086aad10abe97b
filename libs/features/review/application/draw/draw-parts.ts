import type { Journal } from '@platform/journal';
import type { PublicLog } from '@platform/publishing';
import type { Sealer } from '@platform/sealing';
import type { PanelStore } from '../panel/panel-store';
import type { PoolStore } from '../pool/pool-store';
import type { BoundMembers } from './bound-members';
import type { DrawStore } from './draw-store';

/** What every step of a draw works with. */
export type DrawParts = Readonly<{ draws: DrawStore; pool: PoolStore; bound: BoundMembers; panels: PanelStore; log: PublicLog; journal: Journal; sealer: Sealer }>;

/** Where the code and the salt of a draw lie. */
export const sealedPlace = (number: string, column: 'secret' | 'salt') => ({ table: 'review.draw', row: number, column });
