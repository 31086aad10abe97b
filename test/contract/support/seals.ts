import { createECDH, hash } from 'node:crypto';
import { canonicalJson } from '@pure/kernel';
import { sm2 } from 'sm-crypto-v2';

/** A holder of an SM2 key, made for the test. */
export type Holder = Readonly<{ secret: string; point: Buffer }>;
export function aHolder(): Holder {
  const pair = createECDH('SM2');
  const point = pair.generateKeys();
  return { secret: pair.getPrivateKey('hex').padStart(64, '0'), point };
}

const element = (tag: number, ...contents: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...contents: readonly Uint8Array[]): Buffer => element(0x30, ...contents);
const hex = (digits: string): Buffer => Buffer.from(digits, 'hex');
const algorithm = sequence(hex('06082a811ccf55018375'));
const bits = (bytes: Uint8Array): Buffer => element(3, hex('00'), bytes);
const time = (iso: string): Buffer => element(0x18, Buffer.from(`${iso.replaceAll(/[-:T]/g, '').slice(0, 14)}Z`));

/** Attributes of a name: common name, organisation, number. */
const ids = { cn: '0603550403', o: '060355040a', number: '0603550405' } as const;
export type Name = Readonly<Partial<Record<keyof typeof ids, string>>>;
const nameOf = (name: Name): Buffer => sequence(...Object.entries(name).map(([key, text]) => element(0x31, sequence(hex(ids[key as keyof typeof ids]), element(12, Buffer.from(text))))));

const extension = (id: string, value: Buffer): Buffer => sequence(hex(id), hex('0101ff'), element(4, value));
const authorityUses = [extension('0603551d13', sequence(hex('0101ff'))), extension('0603551d0f', hex('03020106'))];
const signerUses = [extension('0603551d0f', hex('030206c0'))];

const sign = ({ secret, point }: Holder, message: Uint8Array): Buffer => hex(sm2.doSignature(message, secret, { hash: true, der: true, publicKey: point.toString('hex') }));

export type Issued = Readonly<{ issuer: Name; by: Holder; subject: Name; holder: Holder; authority?: boolean; from?: string; until?: string; extensions?: readonly Buffer[] }>;
/** A certificate in DER. */
export function certificate({ issuer, by, subject, holder, authority = false, from = '2020-01-01T00:00:00Z', until = '2049-01-01T00:00:00Z', extensions }: Issued): Buffer {
  const key = sequence(sequence(hex('06072a8648ce3d0201'), hex('06082a811ccf5501822d')), bits(holder.point));
  const body = sequence(
    element(0xa0, hex('020102')), element(2, hash('sha256', holder.point, 'buffer').subarray(0, 8).map((byte, place) => (place === 0 ? (byte & 0x3f) | 0x40 : byte))), algorithm,
    nameOf(issuer), sequence(time(from), time(until)), nameOf(subject), key, element(0xa3, sequence(...(extensions ?? (authority ? authorityUses : signerUses)))),
  );
  return sequence(body, algorithm, bits(sign(by, body)));
}

export const pemOf = (der: Buffer): string => `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`;

export type Statement = Readonly<{ format: string; number: string; version: number; sm3: string; sealedAt: string }>;
/** A seal as a sealing service gives it. */
export const sealOf = (statement: Statement, by: Holder, certificates: readonly Buffer[]) => ({
  statement, certificates: certificates.map((der) => der.toString('base64')), signature: sign(by, Buffer.from(canonicalJson(statement))).toString('base64'),
});
