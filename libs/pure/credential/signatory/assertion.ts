import { ok, refuse, type Result } from '@pure/kernel';
import { type Digest, fromBase64url, hex, isRecord, jsonOf, sameBytes, toBase64url, utf8 } from '../bytes/bytes';
import type { VerifySignature } from '../vc/envelope';
import type { CredentialKey } from '../vc/key';
import { passkeyKey } from './cose-key';

/** What a passkey signed (WebAuthn Level 3, 6.3.3), in base64url. `publicKey`: COSE key; `clientData`: JSON in UTF-8; `rpId`: name of the site. */
export type PasskeyAssertion = Readonly<{ publicKey: string; rpId: string; authenticatorData: string; clientData: string; signature: string }>;

/** `unchecked`: by a kind of key that is not known here, whose signature says nothing to this reader. */
export type AssertionFinding = Result<'held' | 'unchecked', Readonly<{ code: 'ASSERTION_WRONG' }>>;

const [PRESENT, VERIFIED] = [1, 4];
const RP_ID_HASH = 32;
const LEAST = 37;

/** What it is made of, where the value is one. */
export function readAssertion(value: unknown): PasskeyAssertion | null {
  if (!isRecord(value)) return null;
  const { publicKey, rpId, authenticatorData, clientData, signature } = value;
  const texts = [publicKey, rpId, authenticatorData, clientData, signature];
  return texts.every((text) => typeof text === 'string') ? { publicKey, rpId, authenticatorData, clientData, signature } as PasskeyAssertion : null;
}

/** Whether a passkey signed this digest, for its own site, of a person whom the device verified (WebAuthn Level 3, 7.2, steps 10 to 21). */
export async function verifyAssertion(assertion: PasskeyAssertion, digest: Uint8Array, { verify, sha256 }: Readonly<{ verify: VerifySignature; sha256: Digest }>): Promise<AssertionFinding> {
  const wrong = refuse({ code: 'ASSERTION_WRONG' } as const);
  const [key, data, client, signature] = [assertion.publicKey, assertion.authenticatorData, assertion.clientData, assertion.signature].map(fromBase64url);
  if (!key || !data || !client || !signature || data.length < LEAST) return wrong;
  const said = jsonOf(client);
  if (!isRecord(said) || said.type !== 'webauthn.get' || said.challenge !== toBase64url(digest)) return wrong;
  const flags = data[RP_ID_HASH] ?? 0;
  if ((flags & PRESENT) === 0 || (flags & VERIFIED) === 0 || !sameBytes(data.slice(0, RP_ID_HASH), await sha256(utf8(assertion.rpId)))) return wrong;
  const known = passkeyKey(key);
  if (!known) return ok('unchecked');
  const fixed = known.suite === 'es256' ? fromDer(signature) : signature;
  const signer: CredentialKey = { kid: hex(key.slice(0, 4)), use: 'signatory', activeFrom: '', retiredAt: null, ...known };
  const message = Uint8Array.from([...data, ...(await sha256(client))]);
  return fixed && (await verify(signer, message, fixed)) ? ok('held') : wrong;
}

/** r and s of an ECDSA signature as 64 bytes, from its DER (RFC 3279, 2.2.3); null where it is none. */
function fromDer(der: Uint8Array): Uint8Array | null {
  const first = integerAt(der, 2);
  const second = first && integerAt(der, first.end);
  if (der[0] !== 0x30 || der[1] !== der.length - 2 || !first || second?.end !== der.length) return null;
  return Uint8Array.from([...first.value, ...second.value]);
}

const HALF = 32;

function integerAt(der: Uint8Array, at: number): Readonly<{ value: readonly number[]; end: number }> | null {
  const length = der[at + 1] ?? 0;
  const end = at + 2 + length;
  if (der[at] !== 0x02 || length === 0 || end > der.length) return null;
  const digits = Array.from(der.slice(at + 2, end));
  const significant = digits.slice(Math.max(0, digits.findIndex((byte) => byte !== 0)));
  return significant.length > HALF ? null : { value: [...Array.from({ length: HALF - significant.length }, () => 0), ...significant], end };
}
