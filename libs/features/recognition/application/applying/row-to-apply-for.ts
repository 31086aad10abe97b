import type { ReadPool } from '@platform/database';
import { type Clock, type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import { type EligibilityRefusal, mayApply } from '../../domain/application/eligible';
import type { CatalogueReading, FindRow, FoundRow, Handlers } from '../catalogue/catalogue-reading';

/** `RECOGNITION_ROW_UNKNOWN`: what is held is in no catalogue, or the row is no longer in this one. */
export type RowRefusal = EligibilityRefusal | Readonly<{ code: 'RECOGNITION_ROW_UNKNOWN' }>;
export type RowFound = FoundRow & Readonly<{ handler: string; digest: string; today: LocalDate }>;

/** The row as its catalogue says it today, if one may apply for it here. Read before a transaction begins. */
export class RowToApplyFor {
  constructor(
    private readonly pool: ReadPool,
    private readonly catalogues: CatalogueReading,
    private readonly rows: FindRow,
    private readonly handlers: Handlers,
    private readonly clock: Clock,
  ) {}

  async current({ catalogue, key }: Readonly<{ catalogue: string; key: string }>): Promise<Result<RowFound, RowRefusal>> {
    const today = await this.clock.today();
    const published = await this.catalogues.version(this.pool, catalogue, null);
    const found = published && (await this.rows.at(this.pool, { catalogue, version: published.head.version, key }));
    if (!found) return refuse({ code: 'RECOGNITION_ROW_UNKNOWN' });
    const handler = await this.handlers.of(this.pool, catalogue, today);
    const possible = mayApply(found.catalogue, found.row, handler?.organisation ?? null, today);
    return possible.ok ? ok({ ...found, handler: possible.value, digest: published.digest, today }) : possible;
  }
}
