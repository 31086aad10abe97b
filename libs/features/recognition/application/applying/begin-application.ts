import type { Contacts, FoundOrganisation } from '@features/access';
import type { VerifiedEnterprises } from '@features/enterprise';
import type { Tx, WritePool } from '@platform/database';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor, Journal } from '@platform/journal';
import type { Caller } from '@platform/permissions';
import type { PersonalFields } from '@platform/personal';
import type { Secrets } from '@platform/sealing';
import { ok, refuse, type Result } from '@pure/kernel';
import { type ApplicantAnswers, emptyAnswers } from '../../domain/application/applicant-answers';
import type { ApplicationStore } from './application-store';
import type { HolderStore } from './holder-store';
import type { RowFound, RowRefusal, RowToApplyFor } from './row-to-apply-for';

/** `agreed`: who writes for an employee says that the employee agrees. */
export type Beginning = Readonly<{ catalogue: string; key: string; whose: ApplicantAnswers['whose']; agreed: boolean }>;
/** `FIRM_ROW`, `PERSON_ROW`: the row is about firms, or about people. */
export type BeginRefusal = RowRefusal | KeyRefusal | Readonly<{ code: 'FIRM_ROW' | 'PERSON_ROW' | 'EMPLOYEE_CONSENT_MISSING' | 'APPLICANT_NOT_VERIFIED' }>;
export type Begun = Readonly<{ id: string; organisation: string }>;
type Who = Readonly<{ caller: Caller; by: Actor; keyed: Keyed | null }>;
type Stores = Readonly<{ applications: ApplicationStore; holders: HolderStore; fields: PersonalFields; secrets: Secrets; journal: Journal; idempotency: Idempotency; contacts: Contacts }>;

/** Begins a draft: for oneself from a place of one's own, for an employee or the firm from an enterprise that is verified. */
export class BeginApplication {
  constructor(
    private readonly pool: WritePool,
    private readonly rows: RowToApplyFor,
    private readonly places: FoundOrganisation,
    private readonly enterprises: VerifiedEnterprises,
    private readonly stores: Stores,
  ) {}

  /** Gives its id, and where it lies. Who applies for themselves acts for their own place from then on. */
  async execute(asked: Beginning, { caller, by, keyed }: Who): Promise<Result<Begun, BeginRefusal>> {
    const found = await this.rows.current(asked);
    if (!found.ok) return found;
    if ((found.value.row.kind === 'firm') !== (asked.whose === 'firm')) return refuse({ code: found.value.row.kind === 'firm' ? 'FIRM_ROW' : 'PERSON_ROW' });
    if (asked.whose === 'employee' && !asked.agreed) return refuse({ code: 'EMPLOYEE_CONSENT_MISSING' });
    const organisation = asked.whose === 'self' ? await this.place(caller, by) : await this.enterprise(caller);
    if (organisation === null) return refuse({ code: 'APPLICANT_NOT_VERIFIED' });
    const person: Actor = { via: by.via, account: caller.account };
    return this.pool.transaction((tx) => this.stores.idempotency.once<Begun, never>(tx, person, keyed, () => this.write(tx, { ...asked, organisation, found: found.value }, { caller, by })), { organisation });
  }

  private place({ account, session }: Caller, by: Actor): Promise<string> {
    return this.pool.transaction((tx) => this.places.place(tx, { side: 'taiwan', example: false, founder: { account, session } }, by));
  }

  private async enterprise({ acting }: Caller): Promise<string | null> {
    if (acting?.role !== 'enterprise') return null;
    return (await this.enterprises.ofOrganisation(acting.organisation)) ? acting.organisation : null;
  }

  private async write(tx: Tx, { whose, organisation, found: { catalogue, row, handler } }: Beginning & Readonly<{ organisation: string; found: RowFound }>, { caller: { account }, by }: Omit<Who, 'keyed'>): Promise<Result<Begun, never>> {
    const { applications, holders, fields, secrets, journal, contacts } = this.stores;
    const example = catalogue.example || ((await contacts.bodyOf(tx, handler))?.example ?? false);
    const [id, address] = [secrets.id(), { catalogue: catalogue.id, version: catalogue.version, key: row.key }];
    await applications.createApplication(tx, { id, organisation, account, kind: row.kind, row: address, example });
    await applications.saveAnswers(tx, id, emptyAnswers(whose));
    const person = await fields.person(tx, { region: 'taiwan', ...(whose === 'self' && { account }) });
    await holders.createHolder(tx, { application: id, person, self: whose === 'self', consentedBefore: whose === 'employee' ? account : null });
    await journal.record(tx, { act: 'recognition-application.begun', by, subject: { kind: 'recognition-application', id }, content: { organisation, catalogue: address.catalogue, version: address.version, row: address.key, whose } });
    return ok({ id, organisation });
  }
}
