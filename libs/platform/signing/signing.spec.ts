import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LocalSigning } from './local-signing';
import { isJose, type SigningKey } from './signing';
import { ed25519, jwkOf } from './suites/jose-suites';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'signing-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const message = Buffer.from('gongtong.example/log\n1\nAAAA\n');
const keyOf = (key: SigningKey): KeyObject => createPublicKey({ key: isJose(key) ? jwkOf(key.suite, key.publicKey) : {}, format: 'jwk' });
const holds = (key: SigningKey, value: Uint8Array, of: Buffer = message): boolean =>
  key.suite === 'es256' ? verify('sha256', of, { key: keyOf(key), dsaEncoding: 'ieee-p1363' }, value) : verify(null, of, keyOf(key), value);

it('makes the key of a use when it is first asked for, and signs by it from then on, in every process', async () => {
  const first = await new LocalSigning(folder).sign('log', message);
  const other = new LocalSigning(folder);
  const second = await other.sign('log', message);
  const [key, ...more] = await other.keys();
  expect(more).toEqual([]);
  expect(key).toMatchObject({ use: 'log', suite: 'ed25519', kid: first.kid, retiredAt: null });
  expect(Buffer.from(second.value).equals(first.value)).toBe(true); // Ed25519 signs the same the same way
  expect([key && holds(key, first.value), key && holds(key, first.value, Buffer.from('another'))]).toEqual([true, false]);
});

it('keeps keys where their owner alone reads them, and leaves no draft behind', async () => {
  await new LocalSigning(path.join(folder, 'signing')).sign('registrar', message);
  expect(readdirSync(path.join(folder, 'signing'))).toEqual(['registrar-1.json']);
  expect(statSync(path.join(folder, 'signing')).mode & 0o777).toBe(0o700);
  expect(statSync(path.join(folder, 'signing/registrar-1.json')).mode & 0o777).toBe(0o600);
});

it('has one key where many ask for the first at once, and other keys for other uses', async () => {
  const made = await Promise.all(Array.from({ length: 12 }, () => new LocalSigning(folder).sign('log', message)));
  expect(new Set(made.map(({ kid }) => kid)).size).toBe(1);
  expect((await new LocalSigning(folder).sign('log-examples', message)).kid).not.toBe(made[0]?.kid);
});

it('signs by the next key of a use as soon as there is one, and still lists the retired one, whose signatures hold', async () => {
  const signing = new LocalSigning(folder);
  const old = await signing.sign('registrar', message);
  await new LocalSigning(folder).rotate('registrar', 'es256');
  const later = await signing.sign('registrar', message);
  const [retired, active] = await signing.keys();
  expect([retired, active]).toMatchObject([{ kid: old.kid, retiredAt: active?.activeFrom }, { kid: later.kid, suite: 'es256', retiredAt: null }]);
  expect(later.value).toHaveLength(64);
  expect([retired && holds(retired, old.value), active && holds(active, later.value), active && holds(active, later.value, Buffer.from('x'))]).toEqual([true, true, false]);
});

it('keeps what three keys signed good through three rotations', async () => {
  const signing = new LocalSigning(folder);
  const made = [];
  for (let turn = 0; turn < 3; turn += 1) {
    made.push(await signing.sign('log', message));
    await signing.rotate('log', 'ed25519');
  }
  const keys = await signing.keys();
  expect(keys.map(({ retiredAt }) => retiredAt === null)).toEqual([false, false, false, true]);
  expect(made.map(({ kid, value }) => keys.some((key) => key.kid === kid && holds(key, value)))).toEqual([true, true, true]);
});

it('hands out nothing private', async () => {
  const signing = new LocalSigning(folder);
  await signing.sign('log', message);
  const file: unknown = JSON.parse(readFileSync(path.join(folder, 'log-1.json'), 'utf8'));
  const [key] = await signing.keys();
  expect(Object.keys(key ?? {}).sort()).toEqual(['activeFrom', 'kid', 'publicKey', 'retiredAt', 'suite', 'use']);
  expect(file).toEqual({ use: 'log', suite: 'ed25519', activeFrom: key?.activeFrom, privateKey: expect.any(String) });
});

it.each([
  ['no JSON', '{'],
  ['the key of another use', JSON.stringify({ use: 'log', suite: 'ed25519', activeFrom: '2026-01-01T00:00:00.000Z', privateKey: '' })],
  ['a suite from later', JSON.stringify({ use: 'registrar', suite: 'ml-dsa-44', activeFrom: '2026-01-01T00:00:00.000Z', privateKey: '' })],
])('signs by no other key where the file of one holds %s', async (_, text) => {
  writeFileSync(path.join(folder, 'registrar-1.json'), text);
  await expect(new LocalSigning(folder).sign('registrar', message)).rejects.toThrow(/JSON|holds no key that this program knows/);
});

it('names the key of RFC 8037, appendix A, by its thumbprint', () => {
  const publicKey = Buffer.from('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', 'base64url');
  expect(ed25519.thumbprint(publicKey)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
});
