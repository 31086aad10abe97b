import type { Contacts } from '@features/access';
import type { ReadPool } from '@platform/database';
import { type Clock, type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import type { CatalogueRow } from '../../domain/catalogue/row';
import type { Names } from '../../domain/certificate/certificate-document';
import { type CatalogueStanding, isWindowOpen, standingOn } from '../../domain/catalogue/standing';
import type { CatalogueLine, CatalogueReading, Handlers, PublishedCatalogue } from '../catalogue/catalogue-reading';
import type { CatalogueUnknown, RowUnknown } from '../catalogue/refusals';

/** `handler`: names of the organisation with an account here that decides under it, null: none; `applies`: one may apply here today under this version. */
export type SeenCatalogue = PublishedCatalogue & Readonly<{ standing: CatalogueStanding; handler: Names | null; applies: boolean; current: boolean; today: LocalDate }>;
export type SeenRow = Readonly<{ catalogue: SeenCatalogue; row: CatalogueRow }>;

/** Published catalogues with what holds of them today. */
export class SeeCatalogue {
  constructor(
    private readonly pool: ReadPool,
    private readonly reading: CatalogueReading,
    private readonly handlers: Handlers,
    private readonly clock: Clock,
    private readonly contacts: Contacts,
  ) {}

  list(): Promise<readonly CatalogueLine[]> {
    return this.reading.list(this.pool);
  }

  /** @param version null: the last one */
  async execute(id: string, version: number | null): Promise<Result<SeenCatalogue, CatalogueUnknown>> {
    const [found, today] = [await this.reading.version(this.pool, id, version), await this.clock.today()];
    if (!found) return refuse({ code: version === null || !(await this.reading.version(this.pool, id, null)) ? 'RECOGNITION_CATALOGUE_UNKNOWN' : 'RECOGNITION_VERSION_UNKNOWN' });
    const [bound, standing] = [await this.handlers.of(this.pool, id, today), standingOn(found.head, today)];
    const handler = bound && (await this.contacts.nameOf(bound.organisation));
    const current = found.versions[0]?.version === found.head.version;
    return ok({ ...found, standing, handler, current, today, applies: handler !== null && current && standing === 'in-force' && isWindowOpen(found.head, today) });
  }

  async row(id: string, version: number | null, key: string): Promise<Result<SeenRow, CatalogueUnknown | RowUnknown>> {
    const catalogue = await this.execute(id, version);
    if (!catalogue.ok) return catalogue;
    const row = catalogue.value.content.rows.find((each) => each.key === key);
    return row ? ok({ catalogue: catalogue.value, row }) : refuse({ code: 'RECOGNITION_ROW_UNKNOWN' });
  }
}
