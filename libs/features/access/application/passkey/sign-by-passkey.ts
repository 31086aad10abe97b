import type { Tx } from '@platform/database';
import { ok, refuse, type Result } from '@pure/kernel';
import { generateAuthenticationOptions, type PublicKeyCredentialRequestOptionsJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import { isAssertion } from './ceremony-answer';
import type { PasskeySite } from './passkey-site';
import type { PasskeyStore } from './passkey-store';

export type SigningRefusal = Readonly<{ code: 'PASSKEYS_UNUSABLE' | 'PASSKEY_NONE' }>;
export type SignatureRefusal = Readonly<{ code: 'PASSKEY_REFUSED' }>;
/** What anybody needs to check it (WebAuthn Level 3, 7.2). `publicKey`: COSE key; `clientData`: JSON in UTF-8. */
export type PasskeySignature = Readonly<{ publicKey: Buffer; rpId: string; authenticatorData: Buffer; clientData: Buffer; signature: Buffer }>;
/** `counter`: what the device counted, to be written with the act. */
export type MadeSignature = PasskeySignature & Readonly<{ credential: string; counter: number }>;

/** Has a person sign 32 bytes, the digest of what they put their name to, by a passkey of theirs; the device verifies the person. */
export class SignByPasskey {
  constructor(
    private readonly passkeys: PasskeyStore,
    private readonly site: PasskeySite,
  ) {}

  async begin(account: string, digest: Buffer): Promise<Result<PublicKeyCredentialRequestOptionsJSON, SigningRefusal>> {
    if (!this.site.usable) return refuse({ code: 'PASSKEYS_UNUSABLE' });
    const known = await this.passkeys.credentialsOf(account);
    if (known.length === 0) return refuse({ code: 'PASSKEY_NONE' });
    return ok(await generateAuthenticationOptions({
      rpID: this.site.rpId, userVerification: 'required', challenge: new Uint8Array(digest),
      allowCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
    }));
  }

  /** `host`: where the request came to. */
  async check(account: string, answer: unknown, digest: Buffer, host: string): Promise<Result<MadeSignature, SignatureRefusal>> {
    const kept = isAssertion(answer) ? await this.passkeys.findByCredential(answer.id) : null;
    if (!isAssertion(answer) || kept?.account !== account) return refuse({ code: 'PASSKEY_REFUSED' });
    const { id, publicKey, counter, transports } = kept.credential;
    const shown = await verifyAuthenticationResponse({
      response: answer, expectedOrigin: this.site.originAt(host), expectedRPID: this.site.rpId, requireUserVerification: true,
      credential: { id, publicKey: new Uint8Array(publicKey), counter, transports: [...transports] }, expectedChallenge: digest.toString('base64url'),
    }).catch(() => null);
    if (!shown?.verified) return refuse({ code: 'PASSKEY_REFUSED' });
    const { clientDataJSON, authenticatorData, signature } = answer.response;
    return ok({ publicKey, rpId: this.site.rpId, authenticatorData: bytes(authenticatorData), clientData: bytes(clientDataJSON), signature: bytes(signature), credential: id, counter: shown.authenticationInfo.newCounter });
  }

  writeUse(tx: Tx, { credential, counter }: Pick<MadeSignature, 'credential' | 'counter'>): Promise<void> {
    return this.passkeys.writeUse(tx, credential, counter);
  }
}

const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');
