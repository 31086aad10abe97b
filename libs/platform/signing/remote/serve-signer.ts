import { chmodSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import path from 'node:path';
import { makePrivateFolder } from '@platform/sealing';
import type { Json } from '@pure/kernel';
import type { Signing } from '../signing';
import { framed, frameOf } from './frame';
import { questionOf, sentKey, sentSignature } from './words';

/** Milliseconds for which a caller may be silent. */
const SILENCE = 3_000;

/** `tell`: what the operator should know; never what was signed. */
export type SignerOptions = Readonly<{ socket: string; signing: Signing; tell(line: string): void }>;
export type RunningSigner = Readonly<{ close(): Promise<void> }>;

/**
 * Answers on a socket that its owner alone opens (0600), and takes the place of one that was left behind.
 * @throws where another signer answers there
 */
export async function serveSigner({ socket, signing, tell }: SignerOptions): Promise<RunningSigner> {
  makePrivateFolder(path.dirname(socket));
  if (await answers(socket)) throw new Error(`another signer runs at ${socket}`);
  rmSync(socket, { force: true });
  const server = createServer((caller) => {
    caller.on('error', () => {}); // told below, where the question is read
    void serve(caller, signing, tell);
  });
  await new Promise<void>((listens, fails) => server.once('error', fails).listen(socket, listens));
  chmodSync(socket, 0o600);
  return { close: () => new Promise((closed) => server.close(() => closed())) };
}

async function serve(caller: Socket, signing: Signing, tell: SignerOptions['tell']): Promise<void> {
  const answer = await frameOf(caller, SILENCE)
    .then((content) => answerTo(content, signing))
    .catch((fault: unknown): Json => {
      tell(fault instanceof Error ? fault.message : String(fault));
      return { refused: 'FAULT' };
    });
  if (caller.writable) caller.end(framed(answer));
}

async function answerTo(content: unknown, signing: Signing): Promise<Json> {
  const question = questionOf(content);
  if (!question) return { refused: 'NOT_UNDERSTOOD' };
  if (question.ask === 'keys') return { keys: (await signing.keys()).map(sentKey) };
  const message = Buffer.from(question.message, 'base64');
  if (question.ask === 'sign') return sentSignature(await signing.sign(question.use, message));
  return { signatures: (await signing.endorse(question.use, message, question.since)).map(sentSignature) };
}

const answers = (socket: string): Promise<boolean> =>
  new Promise((known) => {
    const caller = connect(socket);
    caller.once('error', () => known(false));
    caller.once('connect', () => {
      caller.destroy();
      known(true);
    });
  });
