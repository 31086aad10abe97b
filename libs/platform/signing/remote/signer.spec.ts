import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LocalSigning } from '../local-signing';
import { SignerAway } from '../signer-away';
import { framed, frameOf } from './frame';
import { RemoteSigning } from './remote-signing';
import { type RunningSigner, serveSigner } from './serve-signer';

let folder: string;
let socket: string;
let running: RunningSigner;
const said: string[] = [];
const start = () => serveSigner({ socket, signing: new LocalSigning(path.join(folder, 'signing')), tell: (line) => said.push(line) });
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'signer-'));
  socket = path.join(folder, 'signer.sock');
  said.length = 0;
  running = await start();
});
afterEach(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

const message = Buffer.from('a checkpoint that nobody else need read');

/** What the signer answers to these bytes. */
async function answerTo(bytes: Buffer): Promise<unknown> {
  const caller = connect(socket);
  caller.write(bytes);
  try {
    return await frameOf(caller, 1_000);
  } finally {
    caller.destroy();
  }
}

it('signs as the keys beside it do, and tells nobody what', async () => {
  const remote = new RemoteSigning(socket);
  const local = new LocalSigning(path.join(folder, 'signing'));
  expect(await remote.sign('log', message)).toEqual(await local.sign('log', message));
  const keys = (await remote.keys()).map((key) => ({ ...key, publicKey: Buffer.from(key.publicKey).toString('hex') }));
  expect(keys).toEqual((await local.keys()).map((key) => ({ ...key, publicKey: Buffer.from(key.publicKey).toString('hex') })));
  expect(said).toEqual([]);
});

it('has a retired key of a log, and those after it, sign the head that announces the active one', async () => {
  const [remote, local] = [new RemoteSigning(socket), new LocalSigning(path.join(folder, 'signing'))];
  const { kid: first } = await local.sign('log', message);
  const { kid: second } = await local.rotate('log', 'ed25519');
  const { kid: third } = await local.rotate('log', 'ed25519');
  expect((await remote.endorse('log', message, first)).map(({ kid }) => kid)).toEqual([first, second, third]);
  expect(await remote.endorse('log', message, third)).toEqual([await remote.sign('log', message)]);
  await expect(remote.endorse('log', message, 'another')).rejects.toThrow(SignerAway);
});

it('answers many at once', async () => {
  const remote = new RemoteSigning(socket);
  const made = await Promise.all(Array.from({ length: 50 }, () => remote.sign('registrar', message)));
  expect(new Set(made.map(({ kid, value }) => `${kid} ${Buffer.from(value).toString('hex')}`)).size).toBe(1);
});

it('listens where its owner alone may ask', () => expect(statSync(socket).mode & 0o777).toBe(0o600));

it.each([
  ['another act', framed({ ask: 'private-keys' }), 'NOT_UNDERSTOOD'],
  ['a use that there is not', framed({ ask: 'sign', use: 'other', message: '' }), 'NOT_UNDERSTOOD'],
  ['no message', framed({ ask: 'sign', use: 'log' }), 'NOT_UNDERSTOOD'],
  ['a retired key of what is no log', framed({ ask: 'endorse', use: 'registrar', message: '', since: 'k' }), 'NOT_UNDERSTOOD'],
  ['no JSON', Buffer.from('\0\0\0\x01{'), 'FAULT'],
  ['four gigabytes', Buffer.from('ffffffff', 'hex'), 'FAULT'],
])('refuses %s, and goes on', async (_, bytes, refused) => {
  expect(await answerTo(bytes)).toEqual({ refused });
  await expect(new RemoteSigning(socket).keys()).resolves.toEqual([]);
});

it('is away while nobody listens', async () => {
  await expect(new RemoteSigning(path.join(folder, 'nobody.sock')).sign('log', message)).rejects.toThrow(SignerAway);
});

it('does not take the place of a signer that runs', async () => {
  await expect(start()).rejects.toThrow(`another signer runs at ${socket}`);
  expect(existsSync(socket)).toBe(true);
});
