import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { verifySm2 } from '@platform/signing';
import { readCertificate, rootOf } from '@pure/certificate';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-certificates-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => path.join(folder, name);
const identity = 'distid:1234567812345678';
const openssl = (words: string): void => {
  const { status, stderr } = spawnSync('openssl', words.split(' '), { encoding: 'utf8', cwd: folder });
  if (status !== 0) throw new Error(stderr);
};

function issued() {
  writeFileSync(at('uses'), 'basicConstraints=critical,CA:false\nkeyUsage=critical,digitalSignature\n');
  for (const name of ['root', 'firm']) openssl(`genpkey -algorithm EC -pkeyopt ec_paramgen_curve:SM2 -out ${name}.key`);
  openssl(`req -x509 -new -key root.key -sm3 -sigopt ${identity} -days 3650 -subj /CN=根 -utf8 -addext keyUsage=critical,keyCertSign -outform DER -out root.der`);
  openssl(`req -new -key firm.key -sm3 -sigopt ${identity} -subj /O=厦门光电/serialNumber=91350200MA2XNTD41K -utf8 -out firm.csr`);
  openssl(`x509 -req -in firm.csr -vfyopt ${identity} -CA root.der -CAform DER -CAkey root.key -sm3 -sigopt ${identity} -set_serial 4660 -days 30 -extfile uses -outform DER -out firm.der`);
  const [root, leaf] = [readCertificate(readFileSync(at('root.der'))), readCertificate(readFileSync(at('firm.der')))];
  if (!root.ok || !leaf.ok) throw new Error('OpenSSL made what cannot be read');
  return { root: root.value, leaf: leaf.value };
}

it('certificates of OpenSSL are read and their chain holds, and no other does', async () => {
  const { root, leaf } = issued();
  expect([leaf.serial, leaf.attributes['2.5.4.10'], leaf.attributes['2.5.4.5'], leaf.uses]).toEqual(['1234', ['厦门光电'], ['91350200MA2XNTD41K'], { authority: false, depth: null, signs: true, certifies: false }]);
  expect(root.uses).toMatchObject({ authority: true, certifies: true });
  const chain = { leaf, between: [], roots: [root] };
  expect(await rootOf(chain, [leaf.from, leaf.until], verifySm2)).toMatchObject({ ok: true });
  expect(await rootOf({ ...chain, roots: [{ ...root, point: leaf.point }] }, [leaf.from], verifySm2)).toMatchObject({ refusal: { why: 'signature' } });
  expect(await rootOf(chain, ['2001-01-01T00:00:00Z'], verifySm2)).toMatchObject({ refusal: { why: 'period' } });
  expect(await rootOf({ ...chain, roots: [{ ...root, uses: { ...root.uses, certifies: false } }] }, [leaf.from], verifySm2)).toMatchObject({ refusal: { why: 'use' } });
});

it('a certificate with a byte more, less or other in its frame is refused, and so is one of another algorithm', () => {
  openssl('genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out other.key');
  openssl('req -x509 -new -key other.key -sha256 -days 10 -subj /CN=other -outform DER -out other.der');
  const other = readFileSync(at('other.der'));
  expect(readCertificate(other)).toMatchObject({ refusal: { why: 'algorithm' } });
  for (const bytes of [other.subarray(0, -1), Buffer.concat([other, Buffer.from([0])]), Buffer.from([]), Buffer.concat([Buffer.from([0x31]), other.subarray(1)])]) {
    expect(readCertificate(bytes)).toMatchObject({ refusal: { why: 'malformed' } });
  }
});
