import type { Tx, WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Locale } from '@platform/locale';
import { type Result, ok, refuse } from '@pure/kernel';
import type { OpenSession, OpenedSession, Origin } from '../session/open-session';
import type { CreateAccount } from '../sign-in/create-account';
import type { ElsewhereRefusal, Returned } from './errand';
import type { Identity } from './identity-provider';
import type { IdentityStore } from './identity-store';

/** From where, and in which language, somebody comes back. */
export type Comer = Readonly<{ locale: Locale; origin: Origin }>;

/**
 * Signs people in whom another provider knows. An account is found by issuer and subject alone: what the provider says of
 * names and mail may change. Who is signed in already binds the identity to their account; who is new gets one.
 */
export class SignInElsewhere {
  constructor(
    private readonly pool: WritePool,
    private readonly identities: IdentityStore,
    private readonly people: Readonly<{ accounts: CreateAccount; sessions: OpenSession }>,
    private readonly journal: Journal,
  ) {}

  execute({ identity, account }: Returned, { locale, origin }: Comer): Promise<Result<OpenedSession, ElsewhereRefusal>> {
    return this.pool.transaction(async (tx) => {
      const holder = identity ? await this.holderOf(tx, identity, account, locale, origin.correlation) : refuse({ code: 'IDENTITY_REFUSED' as const });
      return holder.ok ? ok(await this.people.sessions.within(tx, holder.value, 'oidc', origin)) : holder;
    });
  }

  private async holderOf(tx: Tx, identity: Identity, signedIn: string | null, locale: Locale, correlation: string): Promise<Result<string, ElsewhereRefusal>> {
    const known = await this.identities.findAccount(tx, identity.issuer, identity.subject);
    if (known && signedIn !== null && known.account !== signedIn) return refuse({ code: 'IDENTITY_TAKEN' });
    if (known) return known.active ? ok(known.account) : refuse({ code: 'IDENTITY_REFUSED' });
    const by: Actor = signedIn === null ? { via: 'public', correlation } : { via: 'session', account: signedIn, correlation };
    const holder = signedIn === null ? await this.newcomer(tx, identity, locale, by) : ok(signedIn);
    if (!holder.ok) return holder;
    if (!(await this.identities.createIdentity(tx, identity.issuer, identity.subject, holder.value))) return refuse({ code: 'IDENTITY_TAKEN' });
    await this.journal.record(tx, { act: 'identity.linked', by, subject: { kind: 'account', id: holder.value }, content: { issuer: identity.issuer } });
    return holder;
  }

  /** Somebody's account with the same address is not taken over: its person signs in and binds the identity to it. */
  private async newcomer(tx: Tx, { email, name }: Identity, locale: Locale, by: Actor): Promise<Result<string, ElsewhereRefusal>> {
    const made = email === null ? null : await this.people.accounts.within(tx, { email, name: (name ?? email).slice(0, 200), locale, password: null }, by);
    return made?.ok ? made : refuse({ code: 'IDENTITY_UNLINKED' });
  }
}
