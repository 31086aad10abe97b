import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Bitstring, envelop, presentationOf, signingInput, statusListCredential } from '@pure/credential';
import { verifyCertificateCommand } from '../../../apps/cli/src/commands/verify-certificate';
import { gzip, ISSUER, pairOf, signedBy } from './credential';
import { certificateOf, kept, recognitionIssue, recognitionWith, selectiveOf } from './recognition';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-certificate-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
};

const ours = pairOf('ed25519', { 'gongtong:activeFrom': '2020-01-01T00:00:00Z' });
const keys = file('jwks.json', JSON.stringify({ keys: [ours.jwk] }));

/** What the command says, and its exit. */
async function check(subject: string, ...words: string[]) {
  const said = jest.spyOn(console, 'log').mockReturnValue();
  try {
    await verifyCertificateCommand().parseAsync([subject, '--keys', keys, '--lang', 'en', ...words], { from: 'user' });
    return { status: process.exitCode ?? 0, said: said.mock.calls.flat().join('\n').split('\n') };
  } finally {
    said.mockRestore();
    process.exitCode = undefined;
  }
}

async function listOf(purpose: 'suspension' | 'revocation', places: readonly number[]): Promise<string> {
  const { status } = recognitionIssue(await recognitionWith());
  const list = { id: status[purpose].list, issuer: ISSUER, purpose, validFrom: '2026-01-01T00:00:00Z', validUntil: '2999-01-01T00:00:00Z', bits: new Bitstring().with(places) };
  const input = signingInput(await statusListCredential(list, gzip), ISSUER, ours.signer);
  return file(`${purpose}-${places.length}.jwt`, envelop(input, signedBy(ours, Buffer.from(input))));
}

it('says of a certificate what was recognised, by whom and where, and of its holder nothing', async () => {
  const { status, said } = await check(file('held.jwt', certificateOf(await recognitionWith(), ours)), '--status', await listOf('suspension', []), await listOf('revocation', [1]));
  expect(status).toBe(0);
  expect(said).toEqual([
    expect.stringMatching(/^GT-R-2026-000001-M, version 1: holds; signed by did:web:gongtong\.example \(key \S+, ed25519\)$/),
    '照顧服務員 單一 → 养老护理员 四级; decided by 示例人力资源和社会保障局, 示例〔2026〕1号 of 2026-03-01; territory 350000',
    'The holder shows nothing of themselves',
    'In force from 2026-03-01T00:00:00+08:00 to 2029-02-28T23:59:59+08:00',
    'Its place in the public log was not looked up',
    'Not suspended, by the list of 2026-01-01T00:00:00Z',
    'Not revoked, by the list of 2026-01-01T00:00:00Z',
  ]);
});

it('says what its holder shows, and no more', async () => {
  const { said } = await check(file('shown.sd-jwt', presentationOf(selectiveOf(await recognitionWith(), ours), [kept.name])));
  expect(said.slice(2, 4)).toEqual(['The holder shows name: 林示例', 'Whether whoever shows it is the holder, their papers say']);
  expect(said.join()).not.toMatch(/830000|178-000001/);
});

it.each<[string, (signed: string) => string, string]>([
  ['a field of somebody else', (signed) => presentationOf(signed, ['WyJzYWx0IiwibmFtZSIsIueOi-ekuuS-iyJd']), 'DISCLOSURE_UNREFERENCED'],
  ['one sign less', (signed) => presentationOf(signed.slice(0, -1), []), 'CREDENTIAL_MALFORMED'],
])('refuses %s', async (_, change, code) => {
  const { status, said } = await check(file('wrong.sd-jwt', change(selectiveOf(await recognitionWith(), ours))));
  expect([status, said[0]?.includes(`(${code})`)]).toEqual([1, true]);
});

it('says that it was revoked', async () => {
  const { revocation } = recognitionIssue(await recognitionWith()).status;
  expect(await check(file('revoked.jwt', certificateOf(await recognitionWith(), ours)), '--status', await listOf('revocation', [revocation.index, 1]))).toEqual({ status: 1, said: ['revoked.jwt: the certificate is revoked (CERTIFICATE_REVOKED)'] });
});
