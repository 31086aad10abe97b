import { ok, type Refused, refuse, type Result } from '@pure/kernel';
import { isRecord } from '../bytes/bytes';
import { type DisclosureFault, processedPayload } from '../sd-jwt/processed';
import { readSdJwt } from '../sd-jwt/sd-jwt';
import { LOG_RECEIPT } from '../vc/declaration-credential';
import { type EnvelopeFault, openEnvelope } from '../vc/envelope';
import { type CredentialKey, EXAMPLES, isInstant, REGISTRAR, type Trust } from '../vc/key';
import { type StatedPlace, statedPlaces } from '../vc/status-entry';
import { type Cryptography, digestsOf } from '../vc/verify-declaration';
import { RECOGNITION_CREDENTIAL } from './recognition-credential';
import { type HolderField, holderFields, readRecognition, recognitionBytes, type RecognitionDocument, type RecognitionDocumentRefusal } from './recognition-document';

export type VerifiedRecognition = Readonly<{
  document: RecognitionDocument;
  issuer: string;
  key: CredentialKey;
  sha256: string;
  /** Instants of ISO 8601. Whether they are past is the reader's to say. */
  validFrom: string;
  validUntil?: string;
  status: readonly StatedPlace[];
  /** Where the receipt of the public log is. */
  receipt: string;
  /** What the holder chose to tell. That whoever shows it is the holder, nothing here says: look at their papers. */
  disclosed: Readonly<Partial<Record<HolderField, string>>>;
}>;

/** `HOLDER_KEY`: the holder signed the presentation, by a key that no certificate of ours names. */
export type RecognitionFault = EnvelopeFault | DisclosureFault | 'KEY_FOR_OTHER_USE' | 'DIGEST_WRONG' | 'HOLDER_KEY';
export type RecognitionRefusal = Readonly<{ code: RecognitionFault }> | RecognitionDocumentRefusal;

const wrong = (code: RecognitionFault): Refused<RecognitionRefusal> => refuse({ code });

/** Whether this is a certificate in one of its two forms, without looking whether it holds. */
export const isPresentation = (text: string): boolean => /^[\w-]+(?:\.[\w-]+){2}~/.test(text);

/** Whether a certificate holds: its envelope, its key, document and digests, and each field that its holder tells. Says nothing of its status. */
export async function verifyRecognition(text: string, { sha256, sm3, ...trust }: Trust & Cryptography): Promise<Result<VerifiedRecognition, RecognitionRefusal>> {
  const presented = isPresentation(text) ? readSdJwt(text) : null;
  if (presented && presented.keyBinding !== null) return wrong('HOLDER_KEY');
  const opened = presented ? await openEnvelope(presented.jwt, trust, 'vc+sd-jwt') : await openEnvelope(text, trust);
  if (!opened.ok) return opened;
  const { issuer, key, credential } = opened.value;
  const processed = presented ? await processedPayload(credential, presented.disclosures, sha256) : ok(credential);
  if (!processed.ok) return processed;
  const { type, validFrom, validUntil, credentialSubject: subject } = processed.value;
  if (!Array.isArray(type) || !type.includes(RECOGNITION_CREDENTIAL)) return wrong('CREDENTIAL_OF_OTHER_TYPE');
  const [status, receipt] = [statedPlaces(credential), receiptIn(credential)];
  if (!isRecord(subject) || !isInstant(validFrom) || !(validUntil === undefined || isInstant(validUntil)) || !status || receipt === null) return wrong('CREDENTIAL_MALFORMED');
  const read = readRecognition(subject.certificate);
  if (!read.ok) return read;
  const document = read.value;
  if (key.use !== (document.example ? EXAMPLES : REGISTRAR)) return wrong('KEY_FOR_OTHER_USE');
  const stated = isRecord(subject.digest) ? subject.digest : {};
  const digests = await digestsOf(recognitionBytes(document), { sha256, sm3 });
  if (digests.some(([name, digest]) => stated[name] !== digest) || !sameHolder(credential, document)) return wrong('DIGEST_WRONG');
  const disclosed = disclosedIn(subject.holder);
  return ok({ document, issuer, key, sha256: String(stated.sha256), validFrom, ...(validUntil !== undefined && { validUntil }), status, receipt, disclosed });
}

/** What may be told is what the document has digests of. */
function sameHolder({ credentialSubject }: Readonly<Record<string, unknown>>, { holder: { digests } }: RecognitionDocument): boolean {
  const holder = isRecord(credentialSubject) ? credentialSubject.holder : undefined;
  const told = isRecord(holder) ? holder._sd : undefined;
  return holder === undefined || (Array.isArray(told) && told.length === digests.length && digests.every((digest, place) => told[place] === digest));
}

function disclosedIn(holder: unknown): VerifiedRecognition['disclosed'] {
  const told = isRecord(holder) ? holder : {};
  return Object.fromEntries(holderFields.flatMap((name) => (typeof told[name] === 'string' ? [[name, told[name]]] : [])));
}

function receiptIn({ evidence }: Readonly<Record<string, unknown>>): string | null {
  const pieces = Array.isArray(evidence) ? evidence.filter(isRecord) : [];
  const found = pieces.find(({ type }) => Array.isArray(type) && type.includes(LOG_RECEIPT))?.id;
  return typeof found === 'string' ? found : null;
}
