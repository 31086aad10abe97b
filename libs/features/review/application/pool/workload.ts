import type { Tx, WritePool } from '@platform/database';
import type { ExpertState } from '../../domain/pool/states';
import type { Expert } from './pool-store';

/** Of how many panels at least counts are told: with fewer, a count would tell who sat where. */
export const LEAST_PANELS = 5;

type Asked = Readonly<{ state: ExpertState | null; limit: number; after: string | null }>;
/** How many. `satOn`: to the end; `onTime`: opinions handed in by the last day of the round; `recused`: declined or stepped down; `replaced`: gave no answer. */
export type Work = Readonly<{ invited: number; satOn: number; onTime: number; recused: number; replaced: number }>;
/** `work` is null where counts are withheld. */
export type WorkLine = Pick<Expert, 'id' | 'side' | 'state' | 'fields' | 'example'> & Readonly<{ work: Work | null }>;
export type WorkPage = Readonly<{ items: readonly WorkLine[]; total: number; next: string | null }>;

export abstract class WorkloadStore {
  /** Of panels that are over and to which somebody was invited in the twelve whole months before this one; `least`: as in LEAST_PANELS. */
  abstract page(tx: Tx, asked: Asked & Readonly<{ least: number }>): Promise<WorkPage>;
}

/** What each in the pool was asked to do, and did. Nobody is named, and no panel. */
export class ReadWorkload {
  constructor(
    private readonly pool: WritePool,
    private readonly store: WorkloadStore,
  ) {}

  page(asked: Asked): Promise<WorkPage> {
    return this.pool.transaction((tx) => this.store.page(tx, { ...asked, least: LEAST_PANELS }));
  }
}
