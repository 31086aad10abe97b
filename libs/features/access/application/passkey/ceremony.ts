import type { WritePool } from '@platform/database';
import { type Secrets, digestOf } from '@platform/sealing';
import { type Result, ok, refuse } from '@pure/kernel';
import {
  type AuthenticationResponseJSON, generateAuthenticationOptions, generateRegistrationOptions, type RegistrationResponseJSON,
  verifyAuthenticationResponse, verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { ChallengeStore } from '../challenge/challenge-store';
import { isAssertion, isRegistration } from './ceremony-answer';
import type { PasskeySite } from './passkey-site';
import type { Credential, PasskeyStore } from './passkey-store';

export type CeremonyRefusal = Readonly<{ code: 'PASSKEY_REFUSED' | 'PASSKEYS_UNUSABLE' }>;
/** `id` names the account for the authenticator; it is no secret and tells nothing. */
export type Holder = Readonly<{ id: string; email: string; name: string }>;
export type MadePasskey = Readonly<{ credential: Credential; backedUp: boolean }>;

/** So long may a person take. */
const MINUTES = 5;
const CHALLENGE_BYTES = 32;

/** Making and using passkeys (WebAuthn Level 3, 7.1 and 7.2). Each challenge of ours is answered once; the person is verified by the device. */
export class Ceremony {
  constructor(
    private readonly pool: WritePool,
    private readonly challenges: ChallengeStore,
    private readonly passkeys: PasskeyStore,
    private readonly site: PasskeySite,
    private readonly secrets: Secrets,
  ) {}

  async registrationOptions({ id, email, name }: Holder) {
    if (!this.site.usable) return refuse({ code: 'PASSKEYS_UNUSABLE' } as const);
    const challenge = await this.newChallenge('passkey-registration', id);
    const known = await this.passkeys.credentialsOf(id);
    return ok(await generateRegistrationOptions({
      rpName: 'Gongtong 共通', rpID: this.site.rpId, userID: new Uint8Array(Buffer.from(id)), userName: email, userDisplayName: name, challenge,
      excludeCredentials: known.map((credential) => ({ id: credential.id, transports: [...credential.transports] })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    }));
  }

  async register(account: string, answer: unknown, host: string): Promise<Result<MadePasskey, CeremonyRefusal>> {
    const made = isRegistration(answer) ? await this.verifyRegistration(account, answer, host).catch(() => null) : null;
    if (!made?.verified) return refuse({ code: 'PASSKEY_REFUSED' });
    const { credential, credentialBackedUp } = made.registrationInfo;
    const { id, publicKey, counter, transports = [] } = credential;
    return ok({ credential: { id, publicKey: Buffer.from(publicKey), counter, transports }, backedUp: credentialBackedUp });
  }

  async assertionOptions() {
    if (!this.site.usable) return refuse({ code: 'PASSKEYS_UNUSABLE' } as const);
    const challenge = await this.newChallenge('passkey-sign-in', null);
    return ok(await generateAuthenticationOptions({ rpID: this.site.rpId, userVerification: 'required', challenge }));
  }

  /** Whose passkey answered. */
  async assert(answer: unknown, host: string): Promise<Result<Readonly<{ account: string; credential: string; counter: number }>, CeremonyRefusal>> {
    const kept = isAssertion(answer) ? await this.passkeys.findByCredential(answer.id) : null;
    if (!kept || !isAssertion(answer)) return refuse({ code: 'PASSKEY_REFUSED' });
    const shown = await this.verifyAssertion(kept.credential, answer, host).catch(() => null);
    if (!shown?.verified) return refuse({ code: 'PASSKEY_REFUSED' });
    return ok({ account: kept.account, credential: kept.credential.id, counter: shown.authenticationInfo.newCounter });
  }

  private verifyRegistration(account: string, response: RegistrationResponseJSON, host: string) {
    return verifyRegistrationResponse({
      response, expectedOrigin: this.site.originAt(host), expectedRPID: this.site.rpId, requireUserVerification: true,
      expectedChallenge: (challenge) => this.takes('passkey-registration', challenge, account),
    });
  }

  private verifyAssertion({ id, publicKey, counter, transports }: Credential, response: AuthenticationResponseJSON, host: string) {
    return verifyAuthenticationResponse({
      response, expectedOrigin: this.site.originAt(host), expectedRPID: this.site.rpId, requireUserVerification: true,
      credential: { id, publicKey: new Uint8Array(publicKey), counter, transports: [...transports] },
      expectedChallenge: (challenge) => this.takes('passkey-sign-in', challenge, null),
    });
  }

  private async newChallenge(kind: 'passkey-registration' | 'passkey-sign-in', account: string | null): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = this.secrets.bytes(CHALLENGE_BYTES);
    const sha256 = digestOf(bytes.toString('base64url'));
    await this.pool.transaction((tx) => this.challenges.createChallenge(tx, { kind, account, sha256, content: {}, minutes: MINUTES }));
    return new Uint8Array(bytes);
  }

  private async takes(kind: 'passkey-registration' | 'passkey-sign-in', challenge: string, account: string | null): Promise<boolean> {
    const taken = await this.pool.transaction((tx) => this.challenges.writeTaken(tx, kind, digestOf(challenge)));
    return taken !== null && taken.account === account;
  }
}
