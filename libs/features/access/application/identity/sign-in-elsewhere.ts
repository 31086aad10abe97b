import type { Tx, WritePool } from '@platform/database';
import type { Locale } from '@platform/locale';
import { type Result, ok, refuse } from '@pure/kernel';
import type { OpenSession, OpenedSession, Origin } from '../session/open-session';
import type { CreateAccount } from '../sign-in/create-account';
import type { ElsewhereRefusal, Returned } from './errand';
import type { Identity } from './identity-provider';
import type { IdentityStore } from './identity-store';
import type { LinkElsewhere } from './link-elsewhere';

/** From where, and in which language, somebody comes back. */
export type Comer = Readonly<{ locale: Locale; origin: Origin }>;

/**
 * Signs people in whom another provider knows. An account is found by issuer and subject alone: what the provider says of
 * names and mail may change. Who is new gets one.
 */
export class SignInElsewhere {
  constructor(
    private readonly pool: WritePool,
    private readonly identities: IdentityStore,
    private readonly linking: LinkElsewhere,
    private readonly accounts: CreateAccount,
    private readonly sessions: OpenSession,
  ) {}

  execute({ identity }: Returned, { locale, origin }: Comer): Promise<Result<OpenedSession, ElsewhereRefusal>> {
    return this.pool.transaction(async (tx) => {
      const holder = identity ? await this.holderOf(tx, identity, locale, origin.correlation) : refuse({ code: 'IDENTITY_REFUSED' as const });
      return holder.ok ? ok(await this.sessions.within(tx, holder.value, 'oidc', origin)) : holder;
    });
  }

  private async holderOf(tx: Tx, identity: Identity, locale: Locale, correlation: string): Promise<Result<string, ElsewhereRefusal>> {
    const known = await this.identities.findAccount(tx, identity.issuer, identity.subject);
    if (known) return known.active ? ok(known.account) : refuse({ code: 'IDENTITY_REFUSED' });
    return this.newcomer(tx, identity, locale, correlation);
  }

  /** Somebody's account with the same address is not taken over: its person signs in and binds the identity to it. */
  private async newcomer(tx: Tx, identity: Identity, locale: Locale, correlation: string): Promise<Result<string, ElsewhereRefusal>> {
    const by = { via: 'public', correlation } as const;
    const { email, name } = identity;
    const made = email === null ? null : await this.accounts.within(tx, { email, name: (name ?? email).slice(0, 200), locale, password: null }, by);
    if (!made?.ok) return refuse({ code: 'IDENTITY_UNLINKED' });
    return (await this.linking.within(tx, identity, made.value, by)) ? made : refuse({ code: 'IDENTITY_TAKEN' });
  }
}
