import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FileSealer, sealSuites } from '@platform/sealing';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-seal-'));
afterAll(() => rmSync(folder, { recursive: true }));
const keys = (name: string) => path.join(folder, name);
const place = { table: 'access.totp', row: 'a', column: 'secret' };

/** By the key of 32 bytes 7: AES-256-GCM under `gongtong seal` (RFC 5869), as it was the only one. */
const SEALED_THEN = 'AQkJCQkJCQkJCQkJCU3h9fo85MAnUrmQjso4gddW2IDcZ/2wZb8KKQtc18q3';

it.each(sealSuites)('what is sealed by %s is opened in its place alone, under either profile, by whoever has the key', (suite) => {
  const sealed = new FileSealer(keys('one'), suite).seal('JBSWY3DPEHPK3PXP', place);
  expect(sealed.toString('latin1')).not.toContain('JBSWY3DP');
  for (const reader of sealSuites) expect(new FileSealer(keys('one'), reader).open(sealed, place)).toBe('JBSWY3DPEHPK3PXP');
  expect(() => new FileSealer(keys('one')).open(sealed, { ...place, row: 'b' })).toThrow(/unable to authenticate|unknown form/);
  expect(() => new FileSealer(keys('two')).open(sealed, place)).toThrow(/unable to authenticate|unknown form/);
});

it('what was sealed before there were suites is opened still', () => {
  const folderOfThen = keys('then');
  mkdirSync(folderOfThen);
  writeFileSync(path.join(folderOfThen, 'seal.key'), `${Buffer.alloc(32, 7).toString('base64')}\n`);
  expect(new FileSealer(folderOfThen, 'sm4-cbc-hmac-sm3').open(Buffer.from(SEALED_THEN, 'base64'), place)).toBe('JBSWY3DPEHPK3PXP');
});

it.each(sealSuites)('what was changed is not opened (%s)', (suite) => {
  const sealer = new FileSealer(keys('one'), suite);
  const sealed = sealer.seal('JBSWY3DPEHPK3PXP', place);
  for (const at of [0, 1, 13, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(() => sealer.open(changed, place)).toThrow(/unable to authenticate|unknown form/);
  }
});

it('a mark finds the same text again, and is another under another key', () => {
  const mark = (name: string, text: string) => new FileSealer(keys(name)).mark(text).toString('hex');
  expect(mark('one', 'account lin')).toBe(mark('one', 'account lin'));
  expect(new Set([mark('one', 'account lin'), mark('one', 'account wang'), mark('two', 'account lin')]).size).toBe(3);
});

it('the key is made once, for the eyes of its owner', () => {
  const file = path.join(keys('three'), 'seal.key');
  new FileSealer(keys('three')).mark('x');
  const made = readFileSync(file, 'utf8');
  new FileSealer(keys('three')).mark('x');
  expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777, Buffer.from(made, 'base64').length]).toEqual([made, 0o600, 32]);
});

it('a damaged key is told and never replaced', () => {
  const file = path.join(keys('four'), 'seal.key');
  mkdirSync(keys('four'));
  writeFileSync(file, 'c2hvcnQ=\n');
  expect(() => new FileSealer(keys('four')).mark('x')).toThrow('holds no key of 32 bytes');
  expect(readFileSync(file, 'utf8')).toBe('c2hvcnQ=\n');
});
