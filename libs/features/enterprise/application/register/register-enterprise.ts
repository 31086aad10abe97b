import type { FoundOrganisation } from '@features/access';
import type { Tx, WritePool } from '@platform/database';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor, Journal } from '@platform/journal';
import type { Caller } from '@platform/permissions';
import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import { type Particulars, sideOf } from '../../domain/enterprise';
import type { ParticularsRefusal } from '../../domain/particulars';
import type { EnterpriseStore } from '../enterprise-store';
import type { TakeParticulars } from './take-particulars';

/** `field`: the number that another enterprise has. Which one is not told. */
export type AlreadyRegistered = Readonly<{ code: 'ALREADY_REGISTERED'; field: 'uscc' | 'ubn' }>;
export type RegistrationRefusal = ParticularsRefusal | AlreadyRegistered | KeyRefusal;
/** As far as the form of registration asks; the rest comes with changes. */
export type Registration = Pick<Particulars, 'subject' | 'name' | 'uscc' | 'ubn' | 'route' | 'thirdTerritory'> & Readonly<{ registeredOn: LocalDate | null }>;
export type Registering = Readonly<{ caller: Caller; by: Actor; keyed: Keyed | null }>;

/** Takes an enterprise into the register as a draft: an organisation of its own, for which who registers it acts at once. */
export class RegisterEnterprise {
  constructor(
    private readonly pool: WritePool,
    private readonly enterprises: EnterpriseStore,
    private readonly organisations: FoundOrganisation,
    private readonly taking: TakeParticulars,
    private readonly records: Readonly<{ journal: Journal; idempotency: Idempotency }>,
  ) {}

  /** Gives its id. A key belongs to the person alone: for which organisation they act is changed by the act itself. */
  async execute(asked: Registration, { caller, by, keyed }: Registering): Promise<Result<string, RegistrationRefusal>> {
    const taken = await this.taking.take({ ...asked, address: null, territory: null, website: null });
    if (!taken.ok) return taken;
    const person: Actor = { via: by.via, account: caller.account };
    return this.pool.transaction((tx) => this.records.idempotency.once(tx, person, keyed, () => this.write(tx, taken.value, caller, by)));
  }

  private async write(tx: Tx, particulars: Particulars, { account, session }: Caller, by: Actor): Promise<Result<string, AlreadyRegistered>> {
    const field = await this.enterprises.lockNumbers(tx, particulars, null);
    if (field) return refuse({ code: 'ALREADY_REGISTERED', field });
    const { subject, name } = particulars;
    const organisation = await this.organisations.within(tx, { side: sideOf(subject), name, example: false, founder: { account, session } }, by);
    const { id } = await this.enterprises.createEnterprise(tx, { organisation, particulars, example: false });
    await this.records.journal.record(tx, { act: 'enterprise.registered', by, subject: { kind: 'enterprise', id }, content: { organisation, subject } });
    return ok(id);
  }
}
