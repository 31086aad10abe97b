import { canonicalJson, type Json } from '@pure/kernel';
import { fromBase64 } from '@pure/log';

/** What a seal says: which document, by its SM3 in small hexadecimal digits, and when it was sealed (ISO 8601 in UTC). */
export type SealStatement = Readonly<{ format: typeof FORMAT; number: string; version: number; sm3: string; sealedAt: string }>;
/** `certificates`: DER, that of the signer first; `signature`: SM2 with SM3 over `statementBytes`, as DER. */
export type SealFile = Readonly<{ statement: SealStatement; certificates: readonly Uint8Array[]; signature: Uint8Array }>;

const FORMAT = 'gongtong-seal/1';
const MOST_CERTIFICATES = 5;
/** The greatest number of a version that a version can have. */
const LAST_VERSION = 2_147_483_647;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;
const SM3 = /^[0-9a-f]{64}$/;

type Members = Readonly<Record<string, Json | undefined>>;

/** Null for what is no seal, or says more than a seal does. */
export function readSeal(json: Json): SealFile | null {
  const file = membersOf(json, ['statement', 'certificates', 'signature']);
  const said = file && membersOf(file['statement'], ['format', 'number', 'version', 'sm3', 'sealedAt']);
  const [certificates, signature] = [listIn(file?.['certificates']), file?.['signature']];
  if (!said || !certificates || certificates.length === 0 || certificates.length > MOST_CERTIFICATES) return null;
  const [statement, bytes] = [statementIn(said), [signature, ...certificates].map(bytesIn)];
  if (!statement || !isWhole(bytes)) return null;
  const [signed = new Uint8Array(), ...chain] = bytes;
  return { statement, certificates: chain, signature: signed };
}

/** What is signed: canonical JSON (RFC 8785) in UTF-8. */
export const statementBytes = (statement: SealStatement): Uint8Array => new TextEncoder().encode(canonicalJson(statement));

function statementIn({ format, number, version, sm3, sealedAt }: Members): SealStatement | null {
  if (format !== FORMAT || typeof number !== 'string' || typeof version !== 'number' || typeof sm3 !== 'string' || typeof sealedAt !== 'string') return null;
  if (!Number.isSafeInteger(version) || version < 1 || version > LAST_VERSION) return null;
  return SM3.test(sm3) && INSTANT.test(sealedAt) && !Number.isNaN(Date.parse(sealedAt)) ? { format: FORMAT, number, version, sm3, sealedAt } : null;
}

function membersOf(json: Json | undefined, names: readonly string[]): Members | null {
  if (json === null || typeof json !== 'object' || Array.isArray(json)) return null;
  return Object.keys(json).every((name) => names.includes(name)) ? (json as Members) : null;
}

const listIn = (value: Json | undefined): readonly Json[] | null => (Array.isArray(value) ? (value as readonly Json[]) : null);
const bytesIn = (value: Json | undefined): Uint8Array | null => (typeof value === 'string' ? fromBase64(value) : null);
const isWhole = (all: readonly (Uint8Array | null)[]): all is readonly Uint8Array[] => all.every((bytes) => bytes !== null && bytes.length > 0);
