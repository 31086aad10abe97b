import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Command } from 'commander';
import { Bitstring, codeDigits, declarationCode, envelop, placesOfCode, presentationOf, recognitionCode, recognitionFacts, signingInput, statusListCredential } from '@pure/credential';
import { verifyCertificateCommand } from '../../../apps/cli/src/commands/verify-certificate';
import { verifyDeclarationCommand } from '../../../apps/cli/src/commands/verify-declaration';
import { deflate, documentWith, gzip, ISSUER, pairOf, sha256, signedBy, SITE } from './credential';
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
const check = (subject: string, ...words: string[]) => checkBy(verifyCertificateCommand(), subject, ...words);

async function checkBy(command: Command, subject: string, ...words: string[]) {
  const said = jest.spyOn(console, 'log').mockReturnValue();
  try {
    await command.parseAsync([subject, '--keys', keys, '--lang', 'en', ...words], { from: 'user' });
    return { status: process.exitCode ?? 0, said: said.mock.calls.flat().join('\n').split('\n') };
  } finally {
    said.mockRestore();
    process.exitCode = undefined;
  }
}

async function listOf(purpose: 'suspension' | 'revocation', places: readonly number[], named?: string): Promise<string> {
  const id = named ?? recognitionIssue(await recognitionWith()).status[purpose].list;
  const list = { id, issuer: ISSUER, purpose, validFrom: '2026-01-01T00:00:00Z', validUntil: '2999-01-01T00:00:00Z', bits: new Bitstring().with(places) };
  const input = signingInput(await statusListCredential(list, gzip), ISSUER, ours.signer);
  return file(`${purpose}-${places.length}.jwt`, envelop(input, signedBy(ours, Buffer.from(input))));
}

it('says of a certificate what was recognised, by whom and where, and of its holder nothing', async () => {
  const { status, said } = await check(file('held.jwt', certificateOf(await recognitionWith(), ours)), '--status', await listOf('suspension', []), await listOf('revocation', [1]));
  expect(status).toBe(0);
  expect(said).toEqual([
    expect.stringMatching(/^GT-R-2026-000001-M, version 1: holds; signed by did:web:gongtong\.example \(key \S+, ed25519\)$/),
    '照顧服務員 單一級 → 养老护理员 四级; decided by 示例人力资源和社会保障局, 示例〔2026〕1号 of 2026-03-01; territory 福建省 350000',
    'Row care-worker of the catalogue fujian-2025-batch-5, version 1',
    'It lets its holder: 从事养老护理工作',
    'The holder shows nothing of themselves',
    'In force from 2026-03-01T00:00:00+08:00 to 2029-02-28T23:59:59+08:00',
    'Its place in the public log was not looked up',
    'Not suspended, by the list of 2026-01-01T00:00:00Z',
    'Not revoked, by the list of 2026-01-01T00:00:00Z',
  ]);
});

it('says what its holder shows, and no more', async () => {
  const { said } = await check(file('shown.sd-jwt', presentationOf(selectiveOf(await recognitionWith(), ours), [kept.name])));
  expect(said.slice(4, 6)).toEqual(['The holder shows name: 林示例', 'Whether whoever shows it is the holder, their papers say']);
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

describe('the text of its offline code', () => {
  const listed = { list: 3, index: 94_567 };
  async function printed(): Promise<string> {
    const document = await recognitionWith();
    const code = await recognitionCode(document, listed, ours.signer, { sha256, deflate });
    return `${SITE}/r/${document.number}#${codeDigits(code, signedBy(ours, code.message))}`;
  }

  it('says what was recognised, and that its status is not known without a list', async () => {
    expect(await check(file('code.txt', await printed()))).toEqual({
      status: 0,
      said: [
        expect.stringMatching(/^GT-R-2026-000001-M, version 1: the code holds \(key \S+, ed25519\)$/),
        '照顧服務員 單一級 → 养老护理员 四级; decided by 示例人力资源和社会保障局, 示例〔2026〕1号 of 2026-03-01; territory 福建省 350000',
        'Row care-worker of the catalogue fujian-2025-batch-5, version 1',
        'It lets its holder: 从事养老护理工作',
        'In force from 2026-03-01 to 2029-02-28',
        expect.stringMatching(/^Decided on 2026-03-01; SHA-256 of the whole document: [\da-f]{64}$/),
        'Its place in the public log was not looked up',
        'Whether it was suspended or revoked since then was not looked up',
      ],
    });
  });

  it('says by lists, and their dates, whether it stands', async () => {
    const [suspension, revocation] = placesOfCode({ ...recognitionFacts(await recognitionWith()), sha256: '', listed }, SITE).map(({ list }) => list);
    const lists = [await listOf('suspension', [], suspension), await listOf('revocation', [1], revocation)];
    expect((await check(file('stands.txt', await printed()), '--status', ...lists)).said.slice(-2)).toEqual(['Not suspended, by the list of 2026-01-01T00:00:00Z', 'Not revoked, by the list of 2026-01-01T00:00:00Z']);
    expect((await check(file('gone.txt', await printed()), '--status', await listOf('revocation', [listed.index, 2, 3], revocation))).said).toEqual(['gone.txt: the certificate is revoked (CERTIFICATE_REVOKED)']);
    expect((await check(file('other.txt', await printed()), '--status', await listOf('revocation', [4, 5, 6, 7]))).said).toEqual([expect.stringContaining('(STATUS_LIST_OTHER)')]);
  });

  it('is refused where it was changed, or is that of something else', async () => {
    const changed = (await printed()).replace(/.$/, (digit) => String((Number(digit) + 1) % 10));
    expect(await check(file('changed.txt', changed))).toEqual({ status: 1, said: [expect.stringMatching(/\((?:CODE_SIGNATURE_WRONG|CODE_MALFORMED)\)$/)] });
    const code = await declarationCode(documentWith(4, 2), ours.signer, { sha256, deflate });
    expect((await check(file('declaration.txt', codeDigits(code, signedBy(ours, code.message))))).said).toEqual([expect.stringContaining('(CREDENTIAL_OF_OTHER_TYPE)')]);
    expect((await checkBy(verifyDeclarationCommand(), file('certificate.txt', await printed()))).said).toEqual([expect.stringContaining('(CREDENTIAL_OF_OTHER_TYPE)')]);
  });
});
