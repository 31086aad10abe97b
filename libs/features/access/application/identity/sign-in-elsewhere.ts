import type { Tx, WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Locale } from '@platform/locale';
import { type Secrets, digestOf } from '@platform/sealing';
import { type Result, ok, refuse } from '@pure/kernel';
import type { ChallengeStore } from '../challenge/challenge-store';
import type { OpenSession, OpenedSession, Origin } from '../session/open-session';
import type { CreateAccount } from '../sign-in/create-account';
import type { Identity, IdentityProvider } from './identity-provider';
import type { IdentityStore } from './identity-store';

export type ElsewhereRefusal = Readonly<{ code: 'IDENTITY_REFUSED' | 'IDENTITY_UNLINKED' | 'IDENTITY_TAKEN' | 'IDENTITY_UNAVAILABLE' }>;

/** `browser`: a secret that stays with the browser that was sent away, so that no other can come back in its place. */
export type SentAway = Readonly<{ address: string; browser: string }>;
export type CameBack = Readonly<{ answer: string; state: string; browser: string; account: string | null; locale: Locale; origin: Origin }>;

const MINUTES = 10;

/**
 * Signs people in whom another provider knows. An account is found by issuer and subject alone: what the provider says of
 * names and mail may change. Who is signed in already binds the identity to their account; who is new gets one.
 */
export class SignInElsewhere {
  constructor(
    private readonly pool: WritePool,
    private readonly provider: IdentityProvider,
    private readonly stores: Readonly<{ challenges: ChallengeStore; identities: IdentityStore; secrets: Secrets }>,
    private readonly people: Readonly<{ accounts: CreateAccount; sessions: OpenSession }>,
    private readonly journal: Journal,
  ) {}

  get available(): boolean {
    return this.provider.available;
  }

  async sendAway(redirect: string, account: string | null): Promise<Result<SentAway, ElsewhereRefusal>> {
    if (!this.provider.available) return refuse({ code: 'IDENTITY_UNAVAILABLE' });
    const { challenges, secrets } = this.stores;
    const [state, nonce, verifier, browser] = [secrets.make(), secrets.make(), secrets.make(), secrets.make()];
    const checks = { state: state.text, nonce: nonce.text, verifier: verifier.text };
    const address = await this.provider.addressFor(redirect, checks).catch(() => null);
    if (address === null) return refuse({ code: 'IDENTITY_UNAVAILABLE' });
    const content = { nonce: nonce.text, verifier: verifier.text, browser: browser.sha256.toString('hex') };
    await this.pool.transaction((tx) => challenges.createChallenge(tx, { kind: 'oidc', account, sha256: state.sha256, content, minutes: MINUTES }));
    return ok({ address, browser: browser.text });
  }

  async comeBack({ answer, state, browser, account, locale, origin }: CameBack): Promise<Result<OpenedSession, ElsewhereRefusal>> {
    const asked = await this.pool.transaction((tx) => this.stores.challenges.writeTaken(tx, 'oidc', digestOf(state)));
    const { nonce, verifier, browser: sentTo } = asked?.content ?? {};
    if (!asked || sentTo !== digestOf(browser).toString('hex') || typeof nonce !== 'string' || typeof verifier !== 'string') return refuse({ code: 'IDENTITY_REFUSED' });
    const identity = await this.provider.identityOf(answer, { state, nonce, verifier }).catch(() => null);
    if (!identity || (asked.account !== null && asked.account !== account)) return refuse({ code: 'IDENTITY_REFUSED' });
    return this.pool.transaction(async (tx) => {
      const holder = await this.holderOf(tx, identity, asked.account, locale, origin.correlation);
      return holder.ok ? ok(await this.people.sessions.within(tx, holder.value, 'oidc', origin)) : holder;
    });
  }

  private async holderOf(tx: Tx, identity: Identity, signedIn: string | null, locale: Locale, correlation: string): Promise<Result<string, ElsewhereRefusal>> {
    const known = await this.stores.identities.findAccount(tx, identity.issuer, identity.subject);
    if (known && signedIn !== null && known.account !== signedIn) return refuse({ code: 'IDENTITY_TAKEN' });
    if (known) return known.active ? ok(known.account) : refuse({ code: 'IDENTITY_REFUSED' });
    const by: Actor = signedIn === null ? { via: 'public', correlation } : { via: 'session', account: signedIn, correlation };
    const holder = signedIn === null ? await this.newcomer(tx, identity, locale, by) : ok(signedIn);
    if (!holder.ok) return holder;
    if (!(await this.stores.identities.createIdentity(tx, identity.issuer, identity.subject, holder.value))) return refuse({ code: 'IDENTITY_TAKEN' });
    await this.journal.record(tx, { act: 'identity.linked', by, subject: { kind: 'account', id: holder.value }, content: { issuer: identity.issuer } });
    return holder;
  }

  /** Somebody's account with the same address is not taken over: its person signs in and binds the identity to it. */
  private async newcomer(tx: Tx, { email, name }: Identity, locale: Locale, by: Actor): Promise<Result<string, ElsewhereRefusal>> {
    const made = email === null ? null : await this.people.accounts.within(tx, { email, name: (name ?? email).slice(0, 200), locale, password: null }, by);
    return made?.ok ? made : refuse({ code: 'IDENTITY_UNLINKED' });
  }
}
