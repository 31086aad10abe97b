import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { KeyFolder } from '../key-folder';
import { LocalSigning } from '../local-signing';
import { isJose } from '../signing';
import { didDocument, didOf } from './did-document';
import { jwk } from './jwk';

const folder = mkdtempSync(path.join(tmpdir(), 'signing-'));
const signing = new LocalSigning(folder);
const message = Buffer.from('a proof');
beforeAll(async () => {
  await signing.sign('registrar', message);
  await signing.sign('log-examples', message);
  new KeyFolder(folder).make('registrar', 2, 'es256');
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['https://gongtong.example', 'did:web:gongtong.example'],
  ['http://localhost:3000', 'did:web:localhost%3A3000'],
])('the site at %s is %s', (origin, did) => expect(didOf(origin)).toBe(did));

it('lists every key under its own thumbprint, and lets only those assert that are active and for acts', async () => {
  const keys = await signing.keys();
  const { verificationMethod, assertionMethod, id } = didDocument('https://gongtong.example', keys);
  const [retired, examples, active] = verificationMethod;
  expect(verificationMethod.map(({ publicKeyJwk }) => publicKeyJwk?.['gongtong:use'])).toEqual(['registrar', 'log-examples', 'registrar']);
  expect(assertionMethod).toEqual([active?.id]);
  expect(active?.id).toBe(`${id}#${active?.publicKeyJwk?.kid}`);
  expect([retired?.expires, examples?.expires, active?.expires]).toEqual([keys[2]?.activeFrom, undefined, undefined]);
});

it('writes a key so that another program checks a signature by it', async () => {
  const { suite, kid, value } = await signing.sign('registrar', message);
  const found = (await signing.keys()).filter(isJose).map(jwk).find((key) => key.kid === kid);
  const key = createPublicKey({ key: found ?? {}, format: 'jwk' });
  expect([suite, found?.alg, verify('sha256', message, { key, dsaEncoding: 'ieee-p1363' }, value)]).toEqual(['es256', 'ES256', true]);
});

it('writes nothing private', async () => {
  for (const key of (await signing.keys()).filter(isJose).map(jwk)) expect(key).not.toHaveProperty('d');
});

it('lists a key of SM2 in the DID document alone, by Multikey, since JOSE has no form for it', async () => {
  const place = mkdtempSync(path.join(tmpdir(), 'signing-'));
  const both = new LocalSigning(place);
  const { kid } = await both.rotate('registrar', 'sm2-sm3');
  const { verificationMethod, assertionMethod, id } = didDocument('https://gongtong.example', await both.keys());
  expect(verificationMethod).toEqual([{ id: `${id}#${kid}`, controller: id, type: 'Multikey', publicKeyMultibase: expect.stringMatching(/^zEPJ[1-9A-HJ-NP-Za-km-z]{45}$/) }]);
  expect([assertionMethod, (await both.keys()).filter(isJose)]).toEqual([[`${id}#${kid}`], []]);
  rmSync(place, { recursive: true });
});
