import { canonicalJson, type Json, ok, type Refused, refuse, type Result } from '@pure/kernel';
import { type Awaitable, fromBase64url, isRecord, jsonOf, toBase64url, utf8 } from '../bytes/bytes';
import { type CredentialKey, judgeKey, type KeyFault, type Trust } from './key';
import { type CredentialSuite, joseAlgorithms, suiteOf } from './suite';

/** Whether `signature` over `message` is by this key: the caller's Ed25519 or ECDSA. */
export type VerifySignature = (key: CredentialKey, message: Uint8Array, signature: Uint8Array) => Awaitable<boolean>;

export type Signer = Readonly<{ suite: CredentialSuite; kid: string }>;
export type Credential = Readonly<Record<string, Json>>;
export type OpenedCredential = Readonly<{ issuer: string; key: CredentialKey; credential: Readonly<Record<string, unknown>> }>;
export type EnvelopeFault = 'CREDENTIAL_MALFORMED' | 'CREDENTIAL_OF_OTHER_TYPE' | 'ALGORITHM_UNKNOWN' | 'ISSUER_OTHER' | 'SIGNATURE_WRONG' | KeyFault;
export type EnvelopeRefusal = Readonly<{ code: EnvelopeFault }>;

/** `vc+sd-jwt`: the holder chose which of the fields are disclosed (RFC 9901). */
export type EnvelopeType = 'vc+jwt' | 'vc+sd-jwt';
const SIGNATURE_BYTES = 64;
const LONGEST = 1_000_000;

/**
 * What is signed of a credential (W3C Securing Verifiable Credentials using JOSE and COSE, 3.1.1; RFC 7515, 5.1). `kid` is that of
 * the set of keys; the header names it below the issuer, as the DID document does.
 */
export function signingInput(credential: Credential, issuer: string, { suite, kid }: Signer, typ: EnvelopeType = 'vc+jwt'): string {
  const header = { alg: joseAlgorithms[suite], cty: 'vc', kid: `${issuer}#${kid}`, typ };
  return [header, credential].map((part) => toBase64url(utf8(canonicalJson(part)))).join('.');
}

/** The credential as `application/vc+jwt`: its signing input with the 64 bytes of the signature over it. */
export const envelop = (input: string, signature: Uint8Array): string => `${input}.${toBase64url(signature)}`;

/** What stands in an envelope whose signature holds: nothing of it is read any further. */
export async function openEnvelope(text: string, { verify, ...trust }: Trust & Readonly<{ verify: VerifySignature }>, typ: EnvelopeType = 'vc+jwt'): Promise<Result<OpenedCredential, EnvelopeRefusal>> {
  const read = readEnvelope(text, typ);
  if (!read.ok) return read;
  const { issuer, kid, suite, credential, message, signature } = read.value;
  const judged = judgeKey(trust.keys.find((key) => key.kid === kid), suite, trust);
  if (!judged.ok) return judged;
  return (await verify(judged.value, message, signature)) ? ok({ issuer, key: judged.value, credential }) : wrong('SIGNATURE_WRONG');
}

const wrong = (code: EnvelopeFault): Refused<EnvelopeRefusal> => refuse({ code });

function readEnvelope(text: string, typ: EnvelopeType) {
  const parts = text.length > LONGEST ? [] : text.split('.').map(fromBase64url);
  const [headerBytes, payload, signature] = parts;
  if (parts.length !== 3 || !headerBytes || !payload || signature?.length !== SIGNATURE_BYTES) return wrong('CREDENTIAL_MALFORMED');
  const [header, credential] = [jsonOf(headerBytes), jsonOf(payload)];
  if (!isRecord(header) || !isRecord(credential) || 'crit' in header) return wrong('CREDENTIAL_MALFORMED');
  if (header.typ !== typ) return wrong('CREDENTIAL_OF_OTHER_TYPE');
  const suite = suiteOf(joseAlgorithms, header.alg);
  if (suite === undefined) return wrong('ALGORITHM_UNKNOWN');
  const [issuer, kid, ...more] = typeof header.kid === 'string' ? header.kid.split('#') : [];
  if (issuer === undefined || kid === undefined || more.length > 0) return wrong('CREDENTIAL_MALFORMED');
  if (credential.issuer !== issuer) return wrong('ISSUER_OTHER');
  return ok({ issuer, kid, suite, credential, signature, message: utf8(text.slice(0, text.lastIndexOf('.'))) });
}
