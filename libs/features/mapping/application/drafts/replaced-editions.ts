import type { Tx } from '@platform/database';
import type { MappingState } from '../../domain/states';

/** A mapping that is still on its way, with its two editions. */
export type OnItsWay = Readonly<{ id: string; number: string | null; organisation: string; state: MappingState; source: string; target: string }>;

/** Mappings that are on their way, and of which edition their drafters were told. */
export abstract class ReplacedEditions {
  abstract onTheirWay(tx: Tx): Promise<readonly OnItsWay[]>;
  /** False: it was noted before. */
  abstract note(tx: Tx, mapping: string, edition: string): Promise<boolean>;
}
