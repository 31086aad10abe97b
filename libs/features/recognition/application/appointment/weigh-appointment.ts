import type { Competences, Contacts } from '@features/access';
import type { Tx, WritePool } from '@platform/database';
import { type Clock, type LocalDate, refuse, type Result } from '@pure/kernel';
import { type AppointRefusal, mayAppoint } from '../../domain/appointment/appoint';
import type { CatalogueHead } from '../../domain/catalogue/catalogue';
import { fieldsFor } from '../../domain/decision/rules/competent';
import type { CatalogueReading } from '../catalogue/catalogue-reading';
import type { AppointmentChange, AppointmentStore } from './appointment-store';

/** `held`: territories in which the organisation decides in one of the catalogue's fields; `head`: null, no such catalogue was published. */
export type AppointmentFacts = Readonly<{ head: CatalogueHead | null; held: readonly string[]; today: LocalDate }>;
export type WeighedRefusal = AppointRefusal | Readonly<{ code: 'RECOGNITION_CATALOGUE_UNKNOWN' }>;

/** What is known of a catalogue and an organisation that is to decide under it, and whether it can. */
export class WeighAppointment {
  constructor(
    private readonly pool: WritePool,
    private readonly reading: CatalogueReading,
    private readonly competences: Competences,
    private readonly contacts: Contacts,
    private readonly clock: Clock,
  ) {}

  /** Read before a transaction begins. */
  async facts(catalogue: string, organisation: string): Promise<AppointmentFacts> {
    const today = await this.clock.today();
    const head = (await this.reading.version(this.pool, catalogue, null))?.head ?? null;
    const held: string[] = [];
    for (const field of head ? fieldsFor(head.decider, head.kind) : []) held.push(...(await this.competences.territoriesOf(organisation, field)));
    return { head, held, today };
  }

  async within(tx: Tx, { head, held }: AppointmentFacts, store: AppointmentStore, { catalogue, organisation, from, until }: Omit<AppointmentChange, 'id' | 'handler'>): Promise<Result<null, WeighedRefusal>> {
    if (!head) return refuse({ code: 'RECOGNITION_CATALOGUE_UNKNOWN' });
    const body = await this.contacts.bodyOf(tx, organisation);
    return mayAppoint(body && { ...body, held }, head, await store.ofCatalogue(tx, catalogue), { from, until });
  }
}
