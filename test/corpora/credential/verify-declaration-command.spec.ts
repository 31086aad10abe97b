import { sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Bitstring, codeDigits, declarationCode, envelop, signingInput, statusListCredential } from '@pure/credential';
import { TreeHashes, verifierKey, writeCheckpoint, writeKey, writeNote, writeTlogProof } from '@pure/log';
import { verifyDeclarationCommand } from '../../../apps/cli/src/commands/verify-declaration';
import { credentialOf, deflate, documentWith, gzip, ISSUER, issueOf, pairOf, sha256, signedBy, SITE } from './credential';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-declaration-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  const place = path.join(folder, name);
  writeFileSync(place, text);
  return place;
};

/** Retired long ago: what it signed is good with a receipt only. */
const retired = pairOf('ed25519', { 'gongtong:activeFrom': '2020-01-01T00:00:00Z', 'gongtong:retiredAt': '2021-01-01T00:00:00Z' });
const ours = pairOf('ed25519', { 'gongtong:activeFrom': '2020-01-01T00:00:00Z' });
const document = documentWith(4, 2);
const issue = issueOf(document);
const keys = file('jwks.json', JSON.stringify({ keys: [retired.jwk, ours.jwk] }));

/** What the command says, and its exit. */
async function verify(subject: string, ...words: string[]) {
  const said = jest.spyOn(console, 'log').mockReturnValue();
  try {
    await verifyDeclarationCommand().parseAsync([subject, '--keys', keys, '--lang', 'en', ...words], { from: 'user' });
    return { status: process.exitCode ?? 0, said: said.mock.calls.flat().join('\n').split('\n') };
  } finally {
    said.mockRestore();
    process.exitCode = undefined;
  }
}

async function listOf(purpose: 'suspension' | 'revocation', places: readonly number[]): Promise<string> {
  const list = { id: issue.status[purpose].list, issuer: ISSUER, purpose, validFrom: '2026-01-01T00:00:00Z', validUntil: '2999-01-01T00:00:00Z', bits: new Bitstring().with(places) };
  const input = signingInput(await statusListCredential(list, gzip), ISSUER, ours.signer);
  return file(`${purpose}-${places.length}.jwt`, envelop(input, signedBy(ours, Buffer.from(input))));
}

/** A log of one entry, and its receipt. */
function receiptFor(entry: string) {
  const log = pairOf('ed25519');
  const key = verifierKey(sha256, 'gongtong.example/log/1', 'ed25519', Buffer.from(log.key.material.x, 'base64url'));
  const text = writeCheckpoint({ origin: key.name, size: 1, root: new TreeHashes(sha256).leaf(Buffer.from(entry)) });
  const checkpoint = writeNote({ text, signatures: [{ name: key.name, id: key.id, signature: sign(null, Buffer.from(text), log.privateKey) }] });
  return { key: writeKey(key), receipt: writeTlogProof({ index: 0, proof: [], checkpoint, extra: Buffer.from(entry) }) };
}

it('says of a credential who declared what, and whether it still stands', async () => {
  const held = file('held.jwt', `${credentialOf(document, ours)}\n`);
  const first = await verify(held, '--status', await listOf('suspension', []), await listOf('revocation', [1]));
  expect(first).toEqual({
    status: 0,
    said: [
      expect.stringMatching(/^GT-D-2026-000123-C, version 1: holds; signed by did:web:gongtong\.example \(key \S+, ed25519\)$/),
      'A self-declaration of 厦门同道电器有限公司, 4 indicators. The platform has not tested the product',
      'In force from 2026-03-01T00:00:00+08:00 to 2029-02-28T23:59:59+08:00',
      'Its place in the public log was not looked up',
      'Not suspended, by the list of 2026-01-01T00:00:00Z',
      'Not revoked, by the list of 2026-01-01T00:00:00Z',
    ],
  });
  expect(await verify(held, '--status', await listOf('revocation', [issue.status.revocation.index, 1]))).toEqual({ status: 1, said: ['held.jwt: The declaration is revoked (DECLARATION_REVOKED)'] });
});

it('asks a platform for the credential of a number, its keys and its lists, wherever the platform is reached', async () => {
  const answers: Record<string, string> = {
    [`/api/v1/declarations/${document.number}/credential`]: credentialOf(document, ours), '/.well-known/jwks.json': readFileSync(keys, 'utf8'),
    [new URL(issue.status.suspension.list).pathname]: readFileSync(await listOf('suspension', []), 'utf8'), [new URL(issue.status.revocation.list).pathname]: readFileSync(await listOf('revocation', [1]), 'utf8'),
  };
  const server = createServer(({ url = '' }, response) => response.writeHead(url in answers ? 200 : 404).end(answers[url])).listen(0);
  const site = `http://localhost:${(server.address() as AddressInfo).port}/hans`;
  const asked = async (number: string, ...words: string[]) => {
    const said = jest.spyOn(console, 'log').mockReturnValue();
    try {
      await verifyDeclarationCommand().parseAsync([number, '--lang', 'en', ...words], { from: 'user' });
      return said.mock.calls.flat().join('\n').split('\n');
    } finally {
      said.mockRestore();
    }
  };
  expect((await asked(document.number.toLowerCase(), '--site', site)).slice(-2)).toEqual(['Not suspended, by the list of 2026-01-01T00:00:00Z', 'Not revoked, by the list of 2026-01-01T00:00:00Z']);
  await expect(asked('GT-D-2026-000001-W', '--site', site)).rejects.toThrow(/did not answer \(status 404\)/);
  await expect(asked('hello', '--site', site)).rejects.toThrow(/no number/);
  await expect(asked(document.number)).rejects.toThrow(/--site/);
  await expect(asked(document.number, '--site', 'gongtong')).rejects.toThrow(/no address/);
  server.close();
});

it('takes the signature of a retired key with a receipt of the log from before', async () => {
  const held = file('old.jwt', credentialOf(document, retired));
  expect(await verify(held)).toEqual({ status: 1, said: [expect.stringContaining('(KEY_RETIRED)')] });
  const leaf = { v: 1, t: 'declaration', no: document.number, ver: 1, ...issue.digests, prev: null, at: '2020-06-01T00:00:00Z' };
  const { key, receipt } = receiptFor(JSON.stringify(leaf));
  const proof = file('old.tlog-proof', receipt);
  expect(await verify(held, '--receipt', proof, '--log-key', key)).toEqual({ status: 0, said: expect.arrayContaining(['The log gongtong.example/log/1 has had it since 2020-06-01T00:00:00Z, signed by gongtong.example/log/1']) });
  const foreign = receiptFor(JSON.stringify({ ...leaf, sha256: '0'.repeat(64) }));
  expect((await verify(held, '--receipt', file('other.tlog-proof', foreign.receipt), '--log-key', foreign.key)).said).toEqual(['old.jwt: The receipt is that of another document (RECEIPT_OF_OTHER_DOCUMENT)']);
  expect((await verify(held, '--receipt', proof, '--log-key', foreign.key)).said[0]).toContain('(RECEIPT_WRONG)');
});

it('reads the text of an offline code, and finds that it was changed', async () => {
  const code = await declarationCode(document, ours.signer, { sha256, deflate });
  const text = `${SITE}/q/${document.number}#${codeDigits(code, signedBy(ours, code.message))}`;
  const found = await verify(file('code.txt', text));
  expect([found.status, found.said[0]]).toEqual([0, expect.stringMatching(/^GT-D-2026-000123-C, version 1: the code holds/)]);
  expect(found.said).toContain('Whether it was suspended or revoked since then was not looked up');
  expect(await verify(file('changed.txt', text.replace(/.$/, (digit) => String((Number(digit) + 1) % 10))))).toEqual({ status: 1, said: [expect.stringMatching(/^changed\.txt: .*\((?:CODE_SIGNATURE_WRONG|CODE_MALFORMED)\)$/)] });
});
