import type { WritePool } from '@platform/database';
import type { ExpertState } from '../../domain/pool/states';
import type { Expert, PoolStore } from './pool-store';

type Asked = Readonly<{ state: ExpertState | null; limit: number; after: string | null }>;
export type PoolPage = Readonly<{ items: readonly Expert[]; total: number; next: string | null }>;

/** What the centre sees of the pool: nobody's name. */
export class PoolReading {
  constructor(
    private readonly pool: WritePool,
    private readonly store: PoolStore,
  ) {}

  page(asked: Asked): Promise<PoolPage> {
    return this.pool.transaction((tx) => this.store.page(tx, asked));
  }

  one(id: string): Promise<Expert | null> {
    return this.pool.transaction((tx) => this.store.find(tx, id));
  }
}

