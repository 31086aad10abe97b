import { ok, type Refused, refuse, type Result } from '@pure/kernel';
import { type Digest, hex, isRecord } from '../bytes/bytes';
import { type DeclarationDocument, documentBytes, type DocumentRefusal, readDocument } from '../document/document';
import { type PasskeyAssertion, readAssertion, verifyAssertion } from '../signatory/assertion';
import { DECLARATION_CREDENTIAL, LOG_RECEIPT } from './declaration-credential';
import { type EnvelopeFault, openEnvelope, type VerifySignature } from './envelope';
import { type CredentialKey, EXAMPLES, isInstant, REGISTRAR, type Trust } from './key';
import { type StatedPlace, statedPlaces } from './status-entry';

/** The caller's cryptography. SM3 is checked where it is at hand: browsers have none. */
export type Cryptography = Readonly<{ verify: VerifySignature; sha256: Digest; sm3?: Digest }>;

export type VerifiedDeclaration = Readonly<{
  document: DeclarationDocument;
  issuer: string;
  key: CredentialKey;
  sha256: string;
  /** Instants of ISO 8601. Whether they are past is the reader's to say. */
  validFrom: string;
  validUntil?: string;
  status: readonly StatedPlace[];
  /** How the authorised person signed. `held`: a passkey's signature over the digest was checked; not: there is none, or it is by a kind of key that is not known here. */
  signatory: Readonly<{ suite: string; held: boolean }>;
  /** Where the receipt of the public log is. */
  receipt: string;
}>;

export type DeclarationFault = EnvelopeFault | 'KEY_FOR_OTHER_USE' | 'DIGEST_WRONG' | 'ASSERTION_WRONG';
const PASSKEY = 'passkey';

export type DeclarationRefusal = Readonly<{ code: DeclarationFault }> | DocumentRefusal;

const wrong = (code: DeclarationFault): Refused<DeclarationRefusal> => refuse({ code });

/** Whether a credential holds: its envelope, its key, and that document and digests belong together. Says nothing of its status. */
export async function verifyDeclaration(text: string, { sha256, sm3, ...trust }: Trust & Cryptography): Promise<Result<VerifiedDeclaration, DeclarationRefusal>> {
  const opened = await openEnvelope(text, trust);
  if (!opened.ok) return opened;
  const { credential, issuer, key } = opened.value;
  const { type, validFrom, validUntil, credentialSubject: subject } = credential;
  if (!Array.isArray(type) || !type.includes(DECLARATION_CREDENTIAL)) return wrong('CREDENTIAL_OF_OTHER_TYPE');
  const [status, evidence] = [statedPlaces(credential), evidenceIn(credential)];
  if (!isRecord(subject) || !isInstant(validFrom) || !(validUntil === undefined || isInstant(validUntil)) || !status || !evidence) return wrong('CREDENTIAL_MALFORMED');
  const read = readDocument(subject.declaration);
  if (!read.ok) return read;
  const document = read.value;
  if (key.use !== (document.example ? EXAMPLES : REGISTRAR)) return wrong('KEY_FOR_OTHER_USE');
  const digests = await digestsOf(documentBytes(document), { sha256, sm3 });
  const stated = isRecord(subject.digest) ? subject.digest : {};
  if (digests.some(([name, digest]) => stated[name] !== digest)) return wrong('DIGEST_WRONG');
  const signatory = await signatoryOf(evidence, await sha256(documentBytes(document)), { verify: trust.verify, sha256 });
  if (!signatory.ok) return signatory;
  return ok({ document, issuer, key, sha256: String(stated.sha256), validFrom, ...(validUntil !== undefined && { validUntil }), status, signatory: signatory.value, receipt: evidence.receipt });
}

/** A passkey's signature is over the digest; who says passkey has one. */
async function signatoryOf({ suite, assertion }: Evidence, digest: Uint8Array, means: Pick<Cryptography, 'verify' | 'sha256'>): Promise<Result<VerifiedDeclaration['signatory'], DeclarationRefusal>> {
  if (suite !== PASSKEY) return ok({ suite, held: false });
  const finding = assertion ? await verifyAssertion(assertion, digest, means) : wrong('ASSERTION_WRONG');
  return finding.ok ? ok({ suite, held: finding.value === 'held' }) : finding;
}

export async function digestsOf(bytes: Uint8Array, { sha256, sm3 }: Readonly<{ sha256: Digest; sm3: Digest | undefined }>): Promise<readonly (readonly [string, string])[]> {
  return [['sha256', hex(await sha256(bytes))], ...(sm3 ? [['sm3', hex(await sm3(bytes))] as const] : [])];
}

type Evidence = Readonly<{ suite: string; assertion: PasskeyAssertion | null; receipt: string }>;

function evidenceIn({ evidence }: Readonly<Record<string, unknown>>): Evidence | null {
  const pieces = Array.isArray(evidence) ? evidence.filter(isRecord) : [];
  const ofType = (name: string) => pieces.find(({ type }) => Array.isArray(type) && type.includes(name));
  const [signatory, receipt] = [ofType('SignatoryAssertion'), ofType(LOG_RECEIPT)?.id];
  const suite = signatory?.suite;
  return typeof suite === 'string' && typeof receipt === 'string' ? { suite, assertion: readAssertion(signatory?.assertion), receipt } : null;
}
