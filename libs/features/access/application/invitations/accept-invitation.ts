import type { Tx, WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Locale } from '@platform/locale';
import { digestOf } from '@platform/sealing';
import { ok, refuse, type Result } from '@pure/kernel';
import { acceptance, type AcceptanceRefusal, closedInvitation } from '../../domain/invitation/acceptance';
import { mayTake } from '../../domain/membership/administration';
import type { NewPasswords, PasswordRefusal } from '../password/new-passwords';
import type { AccountRefusal, CreateAccount } from '../sign-in/create-account';
import type { NewPassword } from '../sign-in/account-store';
import type { AskedInvitation } from './invitation-store';
import type { JoiningStores } from './joining-stores';

/** `code`: the secret of the mail; `name` and `password`: of a person who has no account yet. */
export type Acceptance = Readonly<{ code: string; name: string | null; password: string | null; locale: Locale }>;
export type Accepted = Readonly<{ account: string; membership: string; organisation: string; role: string }>;
export type AcceptRefusal =
  | AcceptanceRefusal | PasswordRefusal | AccountRefusal
  | Readonly<{ code: 'ADMINISTRATION_SEPARATED'; held: string }>
  | Readonly<{ code: 'NAME_AND_PASSWORD_MISSING' | 'MEMBER_ALREADY' }>;

type Newcomer = Readonly<{ name: string; password: NewPassword; locale: Locale }>;

/** Makes an invited person a member, and gives them an account where they have none. */
export class AcceptInvitation {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: JoiningStores,
    private readonly accounts: CreateAccount,
    private readonly passwords: NewPasswords,
    private readonly journal: Journal,
  ) {}

  async execute(asked: Acceptance, signedIn: string | null, by: Actor): Promise<Result<Accepted, AcceptRefusal>> {
    const invitation = await this.stores.invitations.findBySecret(digestOf(asked.code));
    if (!invitation) return refuse({ code: 'INVITATION_UNKNOWN' });
    const person = await this.personFor(invitation, signedIn);
    if (!person.ok) return person;
    const joining = person.value === 'new' ? await this.newcomer(asked, invitation.email) : ok(person.value.account);
    if (!joining.ok) return joining;
    return this.pool.transaction((tx) => this.join(tx, invitation, joining.value, by), { organisation: invitation.organisation });
  }

  private async personFor({ state, emailKey, organisationStatus }: AskedInvitation, signedIn: string | null) {
    const { invitations } = this.stores;
    const [own, holder] = [signedIn && (await invitations.emailKeyOf(signedIn)), await invitations.findAccount(emailKey)];
    const known = signedIn !== null && own !== null ? { account: signedIn, emailKey: own } : null;
    return acceptance({ state, emailKey, organisation: organisationStatus }, known, holder !== null ? { account: holder, emailKey } : null);
  }

  private async newcomer({ name, password, locale }: Acceptance, email: string): Promise<Result<Newcomer, AcceptRefusal>> {
    if (!name || !password) return refuse({ code: 'NAME_AND_PASSWORD_MISSING' });
    const taken = await this.passwords.take(password, [name, email]);
    return taken.ok ? ok({ name, password: taken.value, locale }) : taken;
  }

  /** The state is looked at once more, so that of two who come with one secret one is refused. */
  private async join(tx: Tx, { id, organisation, email, role, scopes }: AskedInvitation, who: string | Newcomer, by: Actor): Promise<Result<Accepted, AcceptRefusal>> {
    const { invitations, members, pending } = this.stores;
    const locked = await invitations.lockInvitation(tx, id);
    if (!locked) return refuse({ code: 'INVITATION_UNKNOWN' });
    if (locked.state !== 'open') return refuse({ code: closedInvitation[locked.state] });
    const account = typeof who === 'string' ? ok(who) : await this.accounts.within(tx, { ...who, email }, by);
    if (!account.ok) return account;
    const taking = mayTake(await members.lockRolesOf(tx, account.value), role);
    if (!taking.ok) return taking;
    const membership = await members.createMember(tx, { account: account.value, organisation, role, scopes });
    if (membership === null) return refuse({ code: 'MEMBER_ALREADY' });
    await invitations.writeAccepted(tx, id, account.value);
    await pending.clearPending(tx, id);
    await this.journal.record(tx, { act: 'invitation.accepted', by, subject: { kind: 'invitation', id }, content: { account: account.value, membership, organisation, role, scopes } });
    return ok({ account: account.value, membership, organisation, role });
  }
}
