import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { OrganisationName, Role } from '../../domain/organisation/organisation';
import type { MemberStore } from '../members/member-store';
import type { SessionStore } from '../session/session-store';
import type { NewOrganisation, OrganisationStore } from './organisation-store';

/** `founder`: who registers it, is its first member and acts for it at once, in the session if there is one. */
export type Founded = Readonly<{ side: NewOrganisation['side']; name: OrganisationName; example: boolean; founder: Readonly<{ account: string; session: string | null }> }>;

/** What a place of one person is called: never by the person's name, which others would read wherever organisations are listed. */
const PLACE: OrganisationName = { 'zh-Hans': '个人', 'zh-Hant': '個人', en: 'Personal' };

/** Takes an enterprise, or the place of one person, into the register by the act of the one who registers it, within their transaction. For features above. */
export class FoundOrganisation {
  constructor(
    private readonly organisations: OrganisationStore,
    private readonly members: MemberStore,
    private readonly sessions: SessionStore,
    private readonly journal: Journal,
  ) {}

  /** Gives the organisation's id. */
  within(tx: Tx, founded: Founded, by: Actor): Promise<string> {
    return this.found(tx, { ...founded, kind: 'enterprise', role: 'enterprise' }, by);
  }

  /** Gives the id of the place that is one person's alone: the one that they have, or a new one. They act for it at once. */
  async place(tx: Tx, founded: Omit<Founded, 'name'>, by: Actor): Promise<string> {
    const { account, session } = founded.founder;
    await this.members.lockRolesOf(tx, account);
    for (const organisation of await this.members.organisationsOf(tx, account)) {
      if ((await this.organisations.lockOrganisation(tx, organisation))?.kind !== 'individual') continue;
      const own = (await this.members.lockMembers(tx, organisation)).find((member) => member.account === account);
      if (!own) continue;
      await this.act(tx, session, { account, membership: own.id }, by);
      return organisation;
    }
    return this.found(tx, { ...founded, name: PLACE, kind: 'individual', role: 'professional' }, by);
  }

  private async found(tx: Tx, { kind, role, side, name, example, founder: { account, session } }: Founded & Readonly<{ kind: 'enterprise' | 'individual'; role: Role }>, by: Actor): Promise<string> {
    const { id: organisation } = await this.organisations.createOrganisation(tx, { kind, side, name, example });
    await this.journal.record(tx, { act: 'organisation.registered', by, subject: { kind: 'organisation', id: organisation }, content: { kind, side } });
    const membership = (await this.members.createMember(tx, { account, organisation, role, scopes: null })) ?? '';
    await this.journal.record(tx, { act: 'membership.created', by, subject: { kind: 'membership', id: membership }, content: { account, organisation, role } });
    await this.act(tx, session, { account, membership }, by);
    return organisation;
  }

  private async act(tx: Tx, session: string | null, { account, membership }: Readonly<{ account: string; membership: string }>, by: Actor): Promise<void> {
    if (session === null) return;
    await this.sessions.writeActing(tx, session, account, membership);
    await this.journal.record(tx, { act: 'session.acting-changed', by, subject: { kind: 'session', id: session }, content: { membership } });
  }

  /** The organisation is called as its enterprise is registered. */
  async rename(tx: Tx, organisation: string, name: OrganisationName): Promise<void> {
    await this.organisations.saveName(tx, organisation, name);
  }
}
