import type { WritePool } from '@platform/database';
import { type Secrets, digestOf } from '@platform/sealing';
import { type Result, ok, refuse } from '@pure/kernel';
import type { ChallengeStore } from '../challenge/challenge-store';
import type { Identity, IdentityProvider } from './identity-provider';

export type ElsewhereRefusal = Readonly<{ code: 'IDENTITY_REFUSED' | 'IDENTITY_UNLINKED' | 'IDENTITY_TAKEN' }>;
export type Unavailable = Readonly<{ code: 'IDENTITY_UNAVAILABLE' }>;

/** For what a browser is sent to another provider: to sign in, to prove once more who it is, or to bind the identity to the account. */
export const purposes = ['sign-in', 'step-up', 'link'] as const;
export type Purpose = (typeof purposes)[number];

/** For whom, and in which session, this is; null where one signs in. */
export type Sender = Readonly<{ purpose: Purpose; account: string | null; session: string | null }>;
/** `browser`: a secret that stays with the browser that was sent away, so that no other can come back in its place. */
export type SentAway = Readonly<{ address: string; browser: string }>;
/** `answer`: the address at which the browser came back; `account`: who is signed in by then. */
export type CameBack = Readonly<{ answer: string; state: string; browser: string; account: string | null }>;
export type Returned = Sender & Readonly<{ identity: Identity | null }>;

/** So long may it take; and so old may the provider's own session be where one signs in. */
const [MINUTES, OLDEST_SECONDS] = [10, 300];
const nobody: Returned = { purpose: 'sign-in', account: null, session: null, identity: null };

/** A browser sent to another provider, and back: once, and the same one. */
export class Errand {
  constructor(
    private readonly pool: WritePool,
    private readonly provider: IdentityProvider,
    private readonly challenges: ChallengeStore,
    private readonly secrets: Secrets,
  ) {}

  get available(): boolean {
    return this.provider.available;
  }

  async sendAway(redirect: string, { purpose, account, session }: Sender): Promise<Result<SentAway, Unavailable>> {
    if (!this.provider.available) return refuse({ code: 'IDENTITY_UNAVAILABLE' });
    const [state, nonce, verifier, browser] = [this.secrets.make(), this.secrets.make(), this.secrets.make(), this.secrets.make()];
    const checks = { state: state.text, nonce: nonce.text, verifier: verifier.text, oldest: purpose === 'step-up' ? 0 : OLDEST_SECONDS };
    const address = await this.provider.addressFor(redirect, checks).catch(() => null);
    if (address === null) return refuse({ code: 'IDENTITY_UNAVAILABLE' });
    const content = { nonce: nonce.text, verifier: verifier.text, browser: browser.sha256.toString('hex'), purpose, session };
    await this.pool.transaction((tx) => this.challenges.createChallenge(tx, { kind: 'oidc', account, sha256: state.sha256, content, minutes: MINUTES }));
    return ok({ address, browser: browser.text });
  }

  /** Who came back, for what; `identity` null: with no answer to our question. What is to prove a session anew happened after the browser was sent away. */
  async comeBack({ answer, state, browser, account }: CameBack): Promise<Returned> {
    const asked = await this.pool.transaction((tx) => this.challenges.writeTaken(tx, 'oidc', digestOf(state)));
    const { nonce, verifier, browser: sentTo, purpose: meant, session } = asked?.content ?? {};
    const purpose = purposes.find((each) => each === meant);
    if (!asked || !purpose || typeof nonce !== 'string' || typeof verifier !== 'string') return nobody;
    const sender = { purpose, account: asked.account, session: typeof session === 'string' ? session : null };
    if (sentTo !== digestOf(browser).toString('hex')) return { ...sender, identity: null };
    const away = Math.max(0, Math.ceil(MINUTES * 60 - asked.secondsLeft));
    const oldest = purpose === 'step-up' ? away : OLDEST_SECONDS;
    const identity = await this.provider.identityOf(answer, { state, nonce, verifier, oldest }).catch(() => null);
    return { ...sender, identity: asked.account !== null && asked.account !== account ? null : identity };
  }
}
