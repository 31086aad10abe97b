import { ok, type Refused, refuse, type Result } from '@pure/kernel';
import { type Digest, type Awaitable, fromBase64url, sameBytes } from '../bytes/bytes';
import { type DeclarationDocument, documentBytes } from '../document/document';
import type { Inflate } from '../status/bitstring';
import type { Signer, VerifySignature } from '../vc/envelope';
import { type CredentialKey, EXAMPLES, judgeKey, type KeyFault, REGISTRAR, type Trust } from '../vc/key';
import { recognitionBytes, type RecognitionDocument } from '../recognition/recognition-document';
import { recognitionFacts } from '../recognition/recognition-facts';
import { decodeCbor, isMap } from './cbor';
import { Claims } from './claims';
import { compactClaims, type CompactDeclaration, readClaims } from './compact';
import { type CompactRecognition, type ListedPlace, readRecognitionClaims, recognitionClaims } from './compact-recognition';
import { protectedHeaderOf, readSign1, sigStructure, writeSign1 } from './cose';
import { afterDictionary, codeDictionary } from './dictionary';
import { fromDigits, toDigits } from './digits';

/** The caller's raw deflate (RFC 1951) after a preset dictionary: Node's `deflateRaw` with its option `dictionary`. */
export type Deflate = (bytes: Uint8Array, dictionary: Uint8Array) => Awaitable<Uint8Array>;

/** An offline code before its signature: `message` is what is signed. */
export type UnsignedCode = Readonly<{ protectedHeader: Uint8Array; kid: Uint8Array; payload: Uint8Array; message: Uint8Array }>;

export type CodeFault = 'CODE_MALFORMED' | 'CODE_SIGNATURE_WRONG' | 'KEY_FOR_OTHER_USE' | KeyFault;
export type CodeRefusal = Readonly<{ code: CodeFault }>;
/** What a code says: it is that of a declaration or that of a recognition. */
type Said = Readonly<{ declaration: CompactDeclaration }> | Readonly<{ recognition: CompactRecognition }>;
export type VerifiedCode = Said & Readonly<{ key: CredentialKey }>;
export type CodeMeans = Readonly<{ sha256: Digest; deflate: Deflate }>;

const KID_BYTES = 4;
const MOST_CLAIMS = 65_536;

export const declarationCode = async (document: DeclarationDocument, signer: Signer, means: CodeMeans): Promise<UnsignedCode> =>
  codeOf(compactClaims(document, await means.sha256(documentBytes(document))), signer, means);

/** `listed`: where it stands in the lists of status, so that whoever has a list can look it up. */
export const recognitionCode = async (document: RecognitionDocument, listed: ListedPlace, signer: Signer, means: CodeMeans): Promise<UnsignedCode> =>
  codeOf(recognitionClaims(recognitionFacts(document), listed, await means.sha256(recognitionBytes(document))), signer, means);

async function codeOf(claims: Uint8Array, { suite, kid }: Signer, { deflate }: CodeMeans): Promise<UnsignedCode> {
  const payload = await deflate(claims, codeDictionary);
  const protectedHeader = protectedHeaderOf(suite);
  return { protectedHeader, kid: hintOf(kid), payload, message: sigStructure(protectedHeader, payload) };
}

/** The digits of a signed code: they follow `#` in the address, and a fragment reaches no server. */
export const codeDigits = (code: UnsignedCode, signature: Uint8Array): string => toDigits(writeSign1({ ...code, signature }));

/** The digits of an address with a code, or of the code alone. */
export const digitsIn = (text: string): string => text.trim().replace(/^[^#]*#/, '');

/** The first bytes of a thumbprint (RFC 7638): enough to find a key among those of a platform. */
const hintOf = (kid: string): Uint8Array => (fromBase64url(kid) ?? new Uint8Array(0)).slice(0, KID_BYTES);

const wrong = (code: CodeFault): Refused<CodeRefusal> => refuse({ code });

/** Whether a code holds, offline. A code knows nothing of what happened after it was printed. */
export async function verifyCode(digits: string, { verify, inflate, ...trust }: Trust & Readonly<{ verify: VerifySignature; inflate: Inflate }>): Promise<Result<VerifiedCode, CodeRefusal>> {
  const bytes = fromDigits(digits);
  const read = bytes && readSign1(bytes);
  if (!read) return wrong('CODE_MALFORMED');
  const { suite, kid, protectedHeader, payload, signature } = read;
  const judged = judgeKey(trust.keys.find((key) => sameBytes(hintOf(key.kid), kid)), suite, trust);
  if (!judged.ok) return judged;
  const key = judged.value;
  if (!(await verify(key, sigStructure(protectedHeader, payload), signature))) return wrong('CODE_SIGNATURE_WRONG');
  const claims = await inflate(afterDictionary(payload), MOST_CLAIMS);
  const said = claims && saidIn(claims.subarray(codeDictionary.length));
  if (!said) return wrong('CODE_MALFORMED');
  const { example } = 'declaration' in said ? said.declaration : said.recognition;
  return key.use === (example ? EXAMPLES : REGISTRAR) ? ok({ ...said, key }) : wrong('KEY_FOR_OTHER_USE');
}

function saidIn(bytes: Uint8Array): Said | null {
  const map = decodeCbor(bytes);
  if (!isMap(map)) return null;
  const claims = new Claims(map);
  const [declaration, recognition] = claims.has('kind') ? [null, readRecognitionClaims(claims)] : [readClaims(claims), null];
  if (declaration) return { declaration };
  return recognition && { recognition };
}
