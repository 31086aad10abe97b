import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readEnvironment } from '@platform/config';
import { signsHere } from '@platform/signing';
import { sm2 } from 'sm-crypto-v2';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-sm2-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => path.join(folder, name);
const openssl = (...words: string[]) => spawnSync('openssl', words, { encoding: 'utf8' });

const message = Buffer.from('a declaration, as it was published');
const identity = ['-digest', 'sm3', '-pkeyopt', 'distid:1234567812345678'];

/** OpenSSL writes r and s as DER (ECDSA-Sig-Value). */
const derOf = (signature: Uint8Array): Buffer => {
  const whole = (bytes: Uint8Array): Buffer => {
    const digits = Buffer.from(bytes).toString('hex').replace(/^(?:00)+/, '');
    const value = Buffer.from(/^[89a-f]/.test(digits) ? `00${digits}` : digits, 'hex');
    return Buffer.concat([Buffer.from([2, value.length]), value]);
  };
  const both = Buffer.concat([whole(signature.subarray(0, 32)), whole(signature.subarray(32))]);
  return Buffer.concat([Buffer.from([0x30, both.length]), both]);
};

it('signs so that OpenSSL takes it, with a key that OpenSSL reads, and the reverse', async () => {
  const environment = readEnvironment({ GONGTONG_KEYS_DIR: folder });
  if (!environment.ok) throw new Error('the test environment is faulty');
  const signing = signsHere(environment.value);
  await signing.rotate('registrar', 'sm2-sm3');
  const [key] = await signing.keys();
  const { value } = await signing.sign('registrar', message);
  const { privateKey } = JSON.parse(readFileSync(at('signing/registrar-1.json'), 'utf8')) as { privateKey: string };
  writeFileSync(at('message'), message);
  writeFileSync(at('ours'), derOf(value));
  writeFileSync(at('public.der'), key?.publicKey ?? '');
  writeFileSync(at('private.der'), Buffer.from(privateKey, 'base64'));
  const check = (file: string) => openssl('pkeyutl', '-verify', '-pubin', '-inkey', at('public.der'), '-keyform', 'DER', '-rawin', '-in', at(file), '-sigfile', at('ours'), ...identity);
  writeFileSync(at('other'), 'another');
  expect([check('message').stdout.trim(), check('other').status]).toEqual(['Signature Verified Successfully', 1]);
  expect(openssl('pkeyutl', '-sign', '-inkey', at('private.der'), '-keyform', 'DER', '-rawin', '-in', at('message'), '-out', at('theirs'), ...identity).stderr).toBe('');
  const point = Buffer.from(key?.publicKey ?? '').subarray(-65).toString('hex');
  expect(sm2.doVerifySignature(message, readFileSync(at('theirs')).toString('hex'), point, { hash: true, der: true })).toBe(true);
});
