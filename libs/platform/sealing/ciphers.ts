import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

/** Where a sealed value lies. It cannot be opened anywhere else, so that no row can take another's secret. */
export type Place = Readonly<{ table: string; row: string; column: string }>;

/** How something is sealed; the first byte of what was sealed names it, so that what the other suite made stays readable. */
export const sealSuites = ['aes-256-gcm', 'sm4-cbc-hmac-sm3'] as const;
export type SealSuite = (typeof sealSuites)[number];

/** The key for a use, so many bytes long, by the digest of the suite. */
export type Subkey = (digest: 'sha256' | 'sm3', use: string, length: number) => Buffer;
type Cipher = Readonly<{ version: number; seal(key: Subkey, text: Buffer, place: Buffer): Buffer; open(key: Subkey, sealed: Buffer, place: Buffer): Buffer }>;

/** AES-256-GCM (NIST SP 800-38D): IV of 96 random bits (12 bytes), tag (16), content; the place is authenticated beside it. */
const international: Cipher = {
  version: 1,
  seal(key, text, place) {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key('sha256', 'aes-256-gcm', 32), iv).setAAD(place);
    const content = Buffer.concat([cipher.update(text), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), content]);
  },
  open(key, sealed, place) {
    const cipher = createDecipheriv('aes-256-gcm', key('sha256', 'aes-256-gcm', 32), sealed.subarray(0, 12)).setAAD(place);
    cipher.setAuthTag(sealed.subarray(12, 28));
    return Buffer.concat([cipher.update(sealed.subarray(28)), cipher.final()]);
  },
};

/**
 * SM4-CBC (GB/T 32907-2016), then HMAC-SM3 (GB/T 32905-2016) over the place with its length, the IV and the content: IV (16
 * bytes), mark (32), content. OpenSSL has no SM4-GCM.
 */
const commercial: Cipher = {
  version: 2,
  seal(key, text, place) {
    const iv = randomBytes(16);
    const cipher = createCipheriv('sm4-cbc', key('sm3', 'sm4-cbc', 16), iv);
    const content = Buffer.concat([cipher.update(text), cipher.final()]);
    return Buffer.concat([iv, markOf(key, iv, content, place), content]);
  },
  open(key, sealed, place) {
    const [iv, mark, content] = [sealed.subarray(0, 16), sealed.subarray(16, 48), sealed.subarray(48)];
    if (mark.length !== 32 || !timingSafeEqual(mark, markOf(key, iv, content, place))) throw new Error('unable to authenticate what is sealed');
    const cipher = createDecipheriv('sm4-cbc', key('sm3', 'sm4-cbc', 16), iv);
    return Buffer.concat([cipher.update(content), cipher.final()]);
  },
};

const ciphers: Readonly<Record<SealSuite, Cipher>> = { 'aes-256-gcm': international, 'sm4-cbc-hmac-sm3': commercial };

/** What is kept: version of the suite (1 byte), then what the suite makes. */
export function sealUnder(suite: SealSuite, key: Subkey, text: string, place: Place): Buffer {
  const { version, seal } = ciphers[suite];
  return Buffer.concat([Buffer.of(version), seal(key, Buffer.from(text), bytesOf(place))]);
}

/** @throws where it was sealed with another key, for another place, or changed since */
export function openUnder(key: Subkey, sealed: Buffer, place: Place): string {
  const cipher = Object.values(ciphers).find(({ version }) => version === sealed[0]);
  if (!cipher) throw new Error(`what is sealed in ${place.table}.${place.column} has an unknown form`);
  return cipher.open(key, sealed.subarray(1), bytesOf(place)).toString('utf8');
}

/** Keys that come by HKDF from one. `label`: what they are for, beside the use within the suite. */
export const derived = (key: Buffer, digest: 'sha256' | 'sm3', label: string, length: number): Buffer => Buffer.from(hkdfSync(digest, key, Buffer.alloc(0), `gongtong ${label}`, length));

const bytesOf = ({ table, row, column }: Place): Buffer => Buffer.from(`${table}:${row}:${column}`);

function markOf(key: Subkey, iv: Buffer, content: Buffer, place: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(place.length);
  return createHmac('sm3', key('sm3', 'hmac-sm3', 32)).update(length).update(place).update(iv).update(content).digest();
}
