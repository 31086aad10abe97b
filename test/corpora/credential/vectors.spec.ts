import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readBitstring, readKeySet, readSign1, sigStructure } from '@pure/credential';
import { decodeCbor, encodeCbor } from '../../../libs/pure/credential/qr/cbor';
import { gunzip, verifyByNode } from './credential';

const casesIn = <T>(name: string): readonly T[] => readFileSync(path.join(__dirname, name), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as T);
const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_, member: unknown) => (member instanceof Map ? Object.fromEntries(member) : member)));

type CborCase = Readonly<{ hex: string; decoded?: unknown; written?: boolean; beyond?: string }>;

describe('RFC 8949, appendix A', () => {
  const cases = casesIn<CborCase>('cbor.jsonl');

  it.each(cases.filter((row) => 'decoded' in row && row.written))('$hex is $decoded', ({ hex, decoded }) => expect(plain(decodeCbor(bytes(hex)))).toEqual(decoded));

  it.each(cases.filter(({ written }) => written))('$hex is written again', ({ hex }) => {
    const value = decodeCbor(bytes(hex));
    expect(value === undefined ? '' : Buffer.from(encodeCbor(value)).toString('hex')).toBe(hex);
  });

  it.each(cases.filter(({ written }) => !written))('$hex is not in the one form, or beyond what codes are made of', ({ hex }) => expect(decodeCbor(bytes(hex))).toBeUndefined());
});

type Sign1Case = Readonly<{ name: string; x: string; y: string; toBeSigned: string; cbor: string; holds: boolean }>;

it.each(casesIn<Sign1Case>('cose-sign1.jsonl'))('COSE_Sign1: $name', async ({ x, y, toBeSigned, cbor, holds }) => {
  const read = readSign1(bytes(cbor));
  const [key] = readKeySet({ keys: [{ kty: 'EC', crv: 'P-256', x, y, kid: '11', alg: 'ES256', 'gongtong:use': 'registrar', 'gongtong:activeFrom': '2026-01-01T00:00:00Z' }] }) ?? [];
  if (!read || !key) throw new Error('not read');
  const message = sigStructure(read.protectedHeader, read.payload);
  expect([Buffer.from(message).toString('hex').toUpperCase(), read.suite, Buffer.from(read.kid).toString()]).toEqual([toBeSigned, 'es256', '11']);
  expect(await verifyByNode(key, message, read.signature)).toBe(holds);
});

it('Bitstring Status List 1.0, the list of its example: 131,072 places, none set', async () => {
  const read = await readBitstring('uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA', gunzip);
  expect([read?.size, Array.from({ length: 131_072 }, (_, place) => read?.get(place)).some(Boolean)]).toEqual([131_072, false]);
});
