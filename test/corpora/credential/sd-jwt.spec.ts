import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SDJwtInstance } from '@sd-jwt/core';
import { disclosureDigest, presentationOf, processedPayload, readDisclosure, readSdJwt, verifyRecognition } from '@pure/credential';
import { cryptography, type Pair, pairOf, sha256, trusting } from './credential';
import { certificateOf, kept, recognitionWith, selectiveOf } from './recognition';

type Vector = Readonly<{ source: string; disclosure: string; digest: string; name: string; value: unknown }>;
const vectors = readFileSync(path.join(__dirname, 'sd-jwt.jsonl'), 'utf8').trim().split('\n').map((line): Vector => JSON.parse(line));
const [given, ...fields] = vectors.map(({ disclosure }) => disclosure);
const address = fields.pop() ?? '';

/** The signed part of RFC 9901, 5.1, and two of its disclosures as they are shown in 5.2; by the key of A.5. */
const SIGNED = [
  'eyJhbGciOiAiRVMyNTYiLCAidHlwIjogImV4YW1wbGUrc2Qtand0In0.eyJfc2QiOiBbIkNyUWU3UzVrcUJBSHQtbk1ZWGdjNmJkdDJTSDVhVFkxc1VfTS1QZ2tqUEkiLCAiSnpZakg0c3ZsaUgwUjNQeUVNZmVadTZKdDY5dTVxZWhabzdGN0VQWWxTRSIsICJQb3JGYnBLdVZ1Nnh5bUphZ3ZrRnNGWEFiUm9jMkpHbEFVQTJCQTRvN2NJIiwgIlRHZjRvTGJnd2Q1SlFhSHlLVlFaVTlVZEdFMHc1cnREc3JaemZVYW9tTG8iLCAiWFFfM2tQS3QxWHlYN0tBTmtxVlI2eVoyVmE1TnJQSXZQWWJ5TXZSS0JNTSIsICJYekZyendzY002R242Q0pEYzZ2Vks4QmtNbmZHOHZPU0tmcFBJWmRBZmRFIiwgImdiT3NJNEVkcTJ4Mkt3LXc1d1BFemFrb2I5aFYxY1JEMEFUTjNvUUw5Sk0iLCAianN1OXlWdWx3UVFsaEZsTV8zSmx6TWFTRnpnbGhRRzBEcGZheVF3TFVLNCJdLCAiaXNzIjogImh0dHBzOi8vaXNzdWVyLmV4YW1wbGUuY29tIiwgImlhdCI6IDE2ODMwMDAwMDAsICJleHAiOiAxODgzMDAwMDAwLCAic3ViIjogInVzZXJfNDIiLCAibmF0aW9uYWxpdGllcyI6IFt7Ii4uLiI6ICJwRm5kamtaX1ZDem15VGE2VWpsWm8zZGgta284YUlLUWM5RGxHemhhVllvIn0sIHsiLi4uIjogIjdDZjZKa1B1ZHJ5M2xjYndIZ2VaOGtoQXYxVTFPU2xlclAwVmtCSnJXWjAifV0sICJfc2RfYWxnIjogInNoYS0yNTYiLCAiY25mIjogeyJqd2siOiB7Imt0eSI6ICJFQyIsICJjcnYiOiAiUC0yNTYiLCAieCI6ICJUQ0FFUjE5WnZ1M09IRjRqNFc0dmZTVm9ISVAxSUxpbERsczd2Q2VHZW1jIiwgInkiOiAiWnhqaVdXYlpNUUdIVldLVlE0aGJTSWlyc1ZmdWVjQ0U2dDRqVDlGMkhaUSJ9fX0',
  'zjhXTlVnC9cFuDlL7JuR2TK7DCo0XtlMpbuNVNZJhWOkCPsRHn9oHNQkI02D6YziRYsapgbA_tV4-0LmAfA53Q',
];
const NATIONALITY = 'WyJsa2x4RjVqTVlsR1RQVW92TU5JdkNBIiwgIlVTIl0';
const KEY = { kty: 'EC', crv: 'P-256', x: 'b28d4MwZMjw8-00CG4xfnn9SLMVMM19SlqZpVb_uNtQ', y: 'Xv5zWwuoaTgdS6hV43yI6gBwTnjukmFQQnJ_kCxzqk8' };
const payloadOf = (jwt: string): Readonly<Record<string, unknown>> => JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString());

it.each(vectors)('$source: $name', async ({ disclosure, digest, name, value }) => {
  expect(readDisclosure(disclosure)).toEqual({ name, value });
  expect(await disclosureDigest(disclosure, sha256)).toBe(digest);
});

it('takes the example of the RFC apart, and shows what two disclosures tell', async () => {
  const jwt = SIGNED.join('.');
  const read = readSdJwt(presentationOf(jwt, [given ?? '', NATIONALITY]));
  expect(read).toEqual({ jwt, disclosures: [given, NATIONALITY], keyBinding: null });
  const [message = '', signature = ''] = SIGNED;
  expect(verify('sha256', Buffer.from(message), { key: createPublicKey({ key: KEY, format: 'jwk' }), dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))).toBe(true);
  const { _sd, _sd_alg, ...open } = payloadOf(jwt);
  expect(await processedPayload(payloadOf(jwt), read?.disclosures ?? [], sha256)).toEqual({ ok: true, value: { ...open, nationalities: ['US'], given_name: 'John' } });
});

it('finds fields within a field', async () => {
  const made = await processedPayload({ _sd: ['HvrKX6fPV0v9K_yCVFBiLFHsMaxcD_114Em6VT8x1lg'] }, [address, fields[0] ?? '', fields[3] ?? ''], sha256);
  expect(made).toEqual({ ok: true, value: { address: { street_address: 'Schulstr. 12', country: 'DE' } } });
});

const text = (told: readonly unknown[]): string => Buffer.from(JSON.stringify(told)).toString('base64url');
const digestOf = (told: readonly unknown[]): Promise<string> => disclosureDigest(text(told), sha256);
it.each<[string, readonly (readonly unknown[])[], object, string]>([
  ['that no digest is of', [['s', 'a', 1]], { _sd: [] }, 'DISCLOSURE_UNREFERENCED'],
  ['given twice', [['s', 'a', 1], ['s', 'a', 1]], {}, 'DISCLOSURE_TWICE'],
  ['of a field that is there', [['s', 'a', 1]], { a: 2 }, 'DISCLOSURE_NAME'],
  ['called _sd', [['s', '_sd', []]], {}, 'DISCLOSURE_NAME'],
  ['of an element, as a field', [['s', 1]], {}, 'DISCLOSURE_MALFORMED'],
  ['of four parts', [['s', 'a', 1, 2]], {}, 'DISCLOSURE_MALFORMED'],
  ['by another hash', [], { _sd_alg: 'md5' }, 'DISCLOSURE_HASH'],
])('refuses a disclosure %s', async (_, told, payload, code) => {
  const digests = await Promise.all(told.map(digestOf));
  const made = await processedPayload({ _sd: digests, ...payload }, told.map(text), sha256);
  expect(made).toEqual({ ok: false, refusal: { code } });
});

describe('a certificate', () => {
  const pair = pairOf('ed25519');
  const [trust, stranger] = [{ ...trusting(pair), ...cryptography }, pairOf('ed25519')];
  const codeOf = async (presented: string, by: Pair = pair): Promise<string> => {
    const verified = await verifyRecognition(presented, { ...trusting(by), ...cryptography });
    return verified.ok ? 'holds' : verified.refusal.code;
  };

  it.each([[[]], [['name']], [['name', 'certificate']]] as const)('tells %j and nothing else', async (names) => {
    const presented = presentationOf(selectiveOf(await recognitionWith(), pair), names.map((name) => kept[name]));
    const verified = await verifyRecognition(presented, trust);
    expect(verified.ok && Object.keys(verified.value.disclosed).sort()).toEqual([...names].sort());
    expect(Buffer.from(presented.split('.')[1] ?? '', 'base64url').toString()).not.toContain('林示例');
  });

  it('is read alike by @sd-jwt/core', async () => {
    const library = new SDJwtInstance({ hasher: (data) => sha256(Buffer.from(typeof data === 'string' ? data : new Uint8Array(data))), verifier: (message, signature) => Promise.resolve(cryptography.verify(pair.key, Buffer.from(message), Buffer.from(signature, 'base64url')) === true) });
    const { payload } = await library.verify(presentationOf(selectiveOf(await recognitionWith(), pair), [kept.name]));
    expect(payload).toMatchObject({ credentialSubject: { holder: { name: '林示例' } } });
    expect(JSON.stringify(payload)).not.toContain('830000');
  });

  it.each<[string, (jwt: string) => string, string]>([
    ['a field that it has no digest of', (jwt) => presentationOf(jwt, [text(['another salt of it', 'name', '王示例'])]), 'DISCLOSURE_UNREFERENCED'],
    ['a part that is missing', (jwt) => `${jwt}~${kept.name}~~`, 'CREDENTIAL_MALFORMED'],
    ['a signature of a holder', (jwt) => `${jwt}~${kept.name}~${jwt}`, 'HOLDER_KEY'],
    ['another signature', (jwt) => presentationOf(`${jwt.slice(0, -4)}AAAA`, []), 'SIGNATURE_WRONG'],
    ['the same without its tilde', (jwt) => jwt, 'CREDENTIAL_OF_OTHER_TYPE'],
  ])('refuses %s', async (_, change, code) => expect(await codeOf(change(selectiveOf(await recognitionWith(), pair)))).toBe(code));

  it('holds by itself, by its own key, as what it is', async () => {
    const [document, example] = [await recognitionWith(), await recognitionWith({ example: true })];
    expect(await codeOf(certificateOf(document, pair))).toBe('holds');
    expect(await codeOf(certificateOf(document, pair), stranger)).toBe('KEY_UNKNOWN');
    expect(await codeOf(certificateOf(example, pair))).toBe('KEY_FOR_OTHER_USE');
  });
});
