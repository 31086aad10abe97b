import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Signing } from '@platform/signing';
import { testDatabase } from '../support/database';
import { startProcess, type TestProcess } from '../support/start-process';
import { ContractApp } from './support/contract-app';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-signer-'));
const surroundings = { GONGTONG_KEYS_DIR: folder, GONGTONG_DEMO: '0' };
let server: ContractApp;
beforeAll(async () => {
  const { url } = await testDatabase();
  server = await ContractApp.start(url, surroundings);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function startSigner(): Promise<TestProcess> {
  const signer = startProcess('apps/signer/src/main.ts', [], surroundings);
  expect(await signer.line()).toBe(`Gongtong signer: signs at ${path.join(folder, 'signer.sock')}`);
  return signer;
}

const keys = async () => {
  const { status, body, headers } = await server.get<{ code?: string; keys?: readonly { kid: string }[] }>('/.well-known/jwks.json');
  return { status, code: body.code, kids: body.keys?.map(({ kid }) => kid), retry: headers['retry-after'] };
};

it('the server signs by the signer alone: without it nothing, and after its death as before', async () => {
  const away = { status: 503, code: 'SIGNER_AWAY', kids: undefined, retry: '5' };
  const signing = server.nest.get(Signing);
  expect(await keys()).toEqual(away);
  const first = await startSigner();
  const { kid } = await signing.sign('log', Buffer.from('a checkpoint'));
  expect(await keys()).toMatchObject({ status: 200, kids: [kid] });
  await first.kill('SIGKILL');
  expect(await keys()).toEqual(away);
  await expect(signing.sign('log', Buffer.from('a checkpoint'))).rejects.toThrow('the signer at');
  const second = await startSigner();
  expect((await signing.sign('log', Buffer.from('a checkpoint'))).kid).toBe(kid);
  await second.kill('SIGTERM');
  expect(await keys()).toEqual(away);
}, 120_000);
