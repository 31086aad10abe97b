import type { Tx, WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Locale } from '@platform/locale';
import { type Result, ok, refuse } from '@pure/kernel';
import { type OrganisationName, type Role, hasRole } from '../../domain/organisation/organisation';
import type { MemberStore } from '../members/member-store';
import type { OrganisationStore } from '../organisations/organisation-store';
import type { NewPasswords, PasswordRefusal } from '../password/new-passwords';
import type { AccountRefusal, CreateAccount } from '../sign-in/create-account';

/** Of an organisation that there is, by its id, or of one to be registered as the operator of the platform. */
export type MembershipAsked = Readonly<{ role: string; organisation: string } | { role: string; operator: OrganisationName }>;
/** `made`: the password is a random one of ours, which the person must change at the first sign-in. */
export type UserAsked = Readonly<{ email: string; name: string; locale: Locale; password: string; made?: boolean; member: MembershipAsked | null }>;
export type UserRefusal = PasswordRefusal | AccountRefusal | Readonly<{ code: 'ORGANISATION_UNKNOWN' }> | Readonly<{ code: 'ROLE_NOT_OF_ORGANISATION'; role: string; kind: string }>;
export type CreatedUser = Readonly<{ account: string; organisation: string | null }>;

type Place = Readonly<{ organisation: string; role: Role }>;

/** Makes an account by the hand of whoever runs the platform, with a membership if asked for. */
export class CreateUser {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: Readonly<{ organisations: OrganisationStore; members: MemberStore }>,
    private readonly accounts: CreateAccount,
    private readonly passwords: NewPasswords,
    private readonly journal: Journal,
  ) {}

  async execute({ member, password, made = false, ...person }: UserAsked, by: Actor): Promise<Result<CreatedUser, UserRefusal>> {
    const taken = made ? await this.passwords.given(password, true) : await this.passwords.take(password, [person.name, person.email]);
    if (!taken.ok) return taken;
    return this.pool.transaction((tx) => this.within(tx, { ...person, password: taken.value }, member, by));
  }

  /** The place is looked at before anything is written: a refusal writes nothing. */
  async within(tx: Tx, person: Parameters<CreateAccount['within']>[1], member: MembershipAsked | null, by: Actor): Promise<Result<CreatedUser, UserRefusal>> {
    const kind = member && (await this.kindOf(tx, member));
    if (member && kind === null) return refuse({ code: 'ORGANISATION_UNKNOWN' });
    if (member && kind !== null && !hasRole(kind, member.role)) return refuse({ code: 'ROLE_NOT_OF_ORGANISATION', role: member.role, kind });
    const account = await this.accounts.within(tx, person, by);
    if (!account.ok) return account;
    const place = member && (await this.placeFor(tx, member, by));
    if (place) await this.join(tx, account.value, place, by);
    return ok({ account: account.value, organisation: place?.organisation ?? null });
  }

  private async kindOf(tx: Tx, member: MembershipAsked) {
    if ('operator' in member) return 'operator' as const;
    return (await this.stores.organisations.lockOrganisation(tx, member.organisation))?.kind ?? null;
  }

  private async placeFor(tx: Tx, member: MembershipAsked, by: Actor): Promise<Place | null> {
    const organisation = 'operator' in member ? await this.register(tx, member.operator, by) : member.organisation;
    return { organisation, role: member.role as Role };
  }

  private async register(tx: Tx, name: OrganisationName, by: Actor): Promise<string> {
    const { id, kind, side } = await this.stores.organisations.createOrganisation(tx, { kind: 'operator', side: 'mainland', name, example: false });
    await this.journal.record(tx, { act: 'organisation.registered', by, subject: { kind: 'organisation', id }, content: { kind, side } });
    return id;
  }

  private async join(tx: Tx, account: string, { organisation, role }: Place, by: Actor): Promise<void> {
    const id = await this.stores.members.createMember(tx, { account, organisation, role, scopes: null });
    await this.journal.record(tx, { act: 'membership.created', by, subject: { kind: 'membership', id: id ?? '' }, content: { account, organisation, role } });
  }
}
