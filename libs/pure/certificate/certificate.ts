import { ok, refuse, type Result } from '@pure/kernel';
import { type Der, hexOf, membersOf, oidOf, readDer, TAGS } from './der';
import { type Uses, usesIn } from './extensions';
import { momentIn } from './moment';

/**
 * A certificate with an SM2 key that was signed by SM2 with SM3 (GB/T 20518, X.509). `signed`: the bytes under `signature`, which is
 * DER; `serial`: small hexadecimal digits; `issuer` and `subject`: the digits of their DER; `attributes`: of the subject, by object
 * identifier; `from`, `until`: ISO 8601 in UTC; `point`: 65 bytes.
 */
export type Certificate = Readonly<{
  signed: Uint8Array; signature: Uint8Array; serial: string; issuer: string; subject: string; attributes: Readonly<Record<string, readonly string[]>>;
  from: string; until: string; point: Uint8Array; uses: Uses;
}>;
/** `malformed`: no certificate of version 3 in DER; `algorithm`: not SM2 with SM3; `extension`: one that is critical and unknown, or cannot be read. */
export type CertificateRefusal = Readonly<{ code: 'CERTIFICATE_UNREADABLE'; why: 'malformed' | 'algorithm' | 'extension' }>;

const SM2_WITH_SM3 = '1.2.156.10197.1.501'; // GM/T 0006-2012
const [EC_KEY, SM2_CURVE] = ['1.2.840.10045.2.1', '1.2.156.10197.1.301'];
const [VERSION, EXTENSIONS] = [0xa0, 0xa3];
const [POINT_BYTES, UNCOMPRESSED, VERSION_3] = [65, 4, '020102'];

const refused = (why: CertificateRefusal['why']): Result<never, CertificateRefusal> => refuse({ code: 'CERTIFICATE_UNREADABLE', why });

export function readCertificate(bytes: Uint8Array): Result<Certificate, CertificateRefusal> {
  const whole = readDer(bytes);
  const [body, algorithm, signature, ...after] = whole?.tag === TAGS.sequence ? (membersOf(whole) ?? []) : [];
  const [version, serial, inner, issuer, validity, subject, key, ...rest] = body?.tag === TAGS.sequence ? (membersOf(body) ?? []) : [];
  if (!body || !algorithm || !signature || after.length > 0 || !serial || !inner || !issuer || !validity || !subject || !key) return refused('malformed');
  const [from = null, until = null] = (membersOf(validity) ?? []).map(momentIn);
  const [attributes, bits] = [attributesOf(subject), bitsOf(signature)];
  if (version?.tag !== VERSION || hexOf(version.content) !== VERSION_3 || serial.tag !== TAGS.integer || !from || !until || !attributes || !bits) return refused('malformed');
  const point = pointOf(key);
  if (firstOid(algorithm) !== SM2_WITH_SM3 || hexOf(algorithm.whole) !== hexOf(inner.whole) || !point) return refused('algorithm');
  const uses = usesIn(extensionsIn(rest));
  if (!uses) return refused('extension');
  return ok({ signed: body.whole, signature: bits, serial: hexOf(serial.content), issuer: hexOf(issuer.whole), subject: hexOf(subject.whole), attributes, from, until, point, uses });
}

const firstOid = (sequence: Der): string | null => {
  const [head] = membersOf(sequence) ?? [];
  return head ? oidOf(head) : null;
};

/** Bits in whole bytes. */
const bitsOf = ({ tag, content }: Der): Uint8Array | null => (tag === TAGS.bits && content[0] === 0 ? content.subarray(1) : null);

function pointOf(key: Der): Uint8Array | null {
  const [algorithm, bits] = membersOf(key) ?? [];
  const [kind, curve] = (algorithm ? membersOf(algorithm) : null)?.map(oidOf) ?? [];
  const point = bits && bitsOf(bits);
  return kind === EC_KEY && curve === SM2_CURVE && point?.length === POINT_BYTES && point[0] === UNCOMPRESSED ? point : null;
}

function extensionsIn(rest: readonly Der[]): readonly Der[] {
  const found = rest.find(({ tag }) => tag === EXTENSIONS);
  const [list] = found ? (membersOf(found) ?? []) : [];
  return list ? (membersOf(list) ?? []) : [];
}

/** Texts of a name by what they are; those of unusual characters (BMPString) too. */
function attributesOf(name: Der): Record<string, string[]> | null {
  const attributes: Record<string, string[]> = {};
  for (const part of (membersOf(name) ?? []).flatMap((set) => membersOf(set) ?? [])) {
    const [type, value] = membersOf(part) ?? [];
    const id = type && oidOf(type);
    if (!id || !value) return null;
    (attributes[id] ??= []).push(textIn(value));
  }
  return attributes;
}

const BMP_STRING = 0x1e;
const textIn = ({ tag, content }: Der): string => new TextDecoder(tag === BMP_STRING ? 'utf-16be' : 'utf-8').decode(content);
