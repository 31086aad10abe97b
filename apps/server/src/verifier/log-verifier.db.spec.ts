import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { testDatabase } from '../../../../test/support/database';
import { logVerifier } from './log-verifier';
import { VerifierFile } from './verifier-file';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-verifier-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(html: string): VerifierFile {
  const place = path.join(folder, 'offline.html');
  writeFileSync(place, html);
  const read = VerifierFile.read(place);
  if (!read) throw new Error('no file');
  return read;
}

it('puts each file into the log once, by its digest, however often a server starts', async () => {
  const { read, write } = await testDatabase();
  const [first, second] = [fileOf('<html>1'), fileOf('<html>2')];
  for (const file of [first, first, second]) await logVerifier({ write }, file);
  const records = await read.query<{ number: string; document: string }>(`select number, document from transparency.record where number like 'offline-verifier-%'`);
  expect(records.map(({ document }) => (JSON.parse(document) as { sha256: string }).sha256).sort()).toEqual([first.sha256, second.sha256].sort());
  expect(records.every(({ number, document }) => document.includes(number.slice('offline-verifier-'.length)))).toBe(true);
  expect(first.digest).toBe(`sha-256=:${Buffer.from(first.sha256, 'hex').toString('base64')}:`);
});
