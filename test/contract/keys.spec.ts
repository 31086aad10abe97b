import { Signing } from '@platform/signing';
import { testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

type Key = Readonly<{ kid: string; x: string; 'gongtong:use': string }>;
type DidDocument = Readonly<{ id: string; verificationMethod: readonly Readonly<{ id: string; publicKeyJwk: Key }>[]; assertionMethod: readonly string[] }>;

let server: ContractApp;
beforeAll(async () => {
  const { url } = await testDatabase();
  server = await ContractApp.start(url, { PUBLIC_URL: 'https://gongtong.example', GONGTONG_DEMO: '1' });
});
afterAll(() => server.close());

it('whoever checks a signature finds its key in both lists, which say the same and are kept for minutes', async () => {
  const { kid } = await server.nest.get(Signing).sign('log', Buffer.from('a checkpoint'));
  const did = await server.get<DidDocument>('/.well-known/did.json');
  const jwks = await server.get<{ keys: readonly Key[] }>('/.well-known/jwks.json');
  expect([did.status, did.headers['content-type'], did.headers['cache-control']]).toEqual([200, 'application/did+json; charset=utf-8', 'public, max-age=300']);
  expect([jwks.status, jwks.headers['content-type'], jwks.headers['cache-control']]).toEqual([200, 'application/jwk-set+json; charset=utf-8', 'public, max-age=300']);
  expect(did.body.verificationMethod.map(({ publicKeyJwk }) => publicKeyJwk)).toEqual(jwks.body.keys);
  expect(jwks.body.keys).toContainEqual(expect.objectContaining({ kid, kty: 'OKP', crv: 'Ed25519', use: 'sig', 'gongtong:use': 'log' }));
  expect(did.body.assertionMethod).toContain(`did:web:gongtong.example#${kid}`);
});
