import type { Competences, Contacts } from '@features/access';
import type { Tx, WritePool } from '@platform/database';
import type { Acting, Actor, Caller } from '@platform/permissions';
import { type Clock, type LocalDate, refuse, type Refusal, type Result } from '@pure/kernel';
import { competent, type DeskNotCompetent, fieldsFor } from '../../domain/decision/rules/competent';
import { type DecidesOnOwn, impartial } from '../../domain/decision/rules/impartial';
import type { Application, ApplicationStore, Step } from '../applying/application-store';
import type { FindRow, FoundRow, Handlers } from '../catalogue/catalogue-reading';
import type { Names } from './desk-store';

export type Desking = Readonly<{ caller: Caller; acting: Acting; by: Actor }>;
/** Nothing of that id was submitted to the organisation that asks. */
export type ApplicationUnknown = Readonly<{ code: 'APPLICATION_UNKNOWN' }>;
export type DeskRefusal = ApplicationUnknown | DeskNotCompetent | DecidesOnOwn;
export type CaseStores = Readonly<{ applications: ApplicationStore; rows: FindRow; handlers: Handlers }>;

/** An application, locked, with its row and its steps, the oldest first; `body`: names of the organisation that acts. */
export type DeskCase = Readonly<{ application: Application & Readonly<{ number: string; handler: string }>; found: FoundRow; steps: readonly Step[]; body: Names; today: LocalDate }>;
export type KnownCase = Pick<DeskCase, 'application' | 'found'>;

/** Works on an application for the organisation that handles its catalogue and is competent for it, by somebody without a tie to who applies. */
export class AnyApplication {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: CaseStores,
    private readonly competences: Competences,
    private readonly contacts: Contacts,
    private readonly clock: Clock,
  ) {}

  async within<T, R extends Refusal>(id: string, who: Desking, work: (tx: Tx, found: DeskCase) => Promise<Result<T, R>>): Promise<Result<T, R | DeskRefusal>> {
    const known = await this.find(id, who.acting);
    if (!known) return refuse({ code: 'APPLICATION_UNKNOWN' });
    const may = await this.decides(known, who);
    if (!may.ok) return may;
    const [body, today] = [await this.contacts.nameOf(who.acting.organisation), await this.clock.today()];
    return this.pool.transaction<Result<T, R | DeskRefusal>>(async (tx) => {
      const application = submittedTo(await this.stores.applications.lockApplication(tx, id), who.acting);
      if (!application) return refuse({ code: 'APPLICATION_UNKNOWN' });
      return work(tx, { application, found: known.found, steps: await this.stores.applications.stepsOf(tx, id), body, today });
    }, who.acting);
  }

  /** Whether the organisation and the person decide on it today. */
  async decides({ application, found: { catalogue } }: KnownCase, { acting, caller }: Desking): Promise<Result<null, DeskNotCompetent | DecidesOnOwn>> {
    const today = await this.clock.today();
    const fields = fieldsFor(catalogue.decider, catalogue.kind);
    const held: string[] = [];
    for (const field of fields) held.push(...(await this.competences.territoriesOf(acting.organisation, field)));
    return this.pool.transaction<Result<null, DeskNotCompetent | DecidesOnOwn>>(async (tx) => {
      const [body, handler] = [await this.contacts.bodyOf(tx, acting.organisation), await this.stores.handlers.of(tx, application.row.catalogue, today)];
      const membership = (await this.contacts.membershipIn(tx, caller.account, application.organisation)) ?? (application.heldBy === null ? null : await this.contacts.membershipIn(tx, caller.account, application.heldBy));
      const apart = impartial({ organisation: acting.organisation, account: caller.account, applicant: application, membership });
      return apart.ok ? competent({ body: body?.kind ?? '', handles: handler?.organisation === acting.organisation, held }, catalogue) : apart;
    }, acting);
  }

  /** As it stands, to look at; null: nothing of that id was submitted to the organisation. */
  find(id: string, acting: Acting): Promise<KnownCase | null> {
    return this.pool.transaction(async (tx) => {
      const application = submittedTo(await this.stores.applications.find(tx, id), acting);
      const found = application && (await this.stores.rows.at(tx, application.row));
      return application && found ? { application, found } : null;
    }, acting);
  }

  /** What is read of it together, without a lock. */
  read<T>({ organisation }: Acting, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.pool.transaction(work, { organisation });
  }
}

function submittedTo(application: Application | null, { organisation }: Acting): DeskCase['application'] | null {
  if (!application || application.handler !== organisation || application.number === null) return null;
  return { ...application, number: application.number, handler: application.handler };
}
