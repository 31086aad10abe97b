import { connect } from 'node:net';
import type { Json } from '@pure/kernel';
import { type KeyUse, type LogUse, Signing, type Signature, type SigningKey } from '../signing';
import { SignerAway } from '../signer-away';
import { framed, frameOf, textIn } from './frame';
import { keysOf, type Question, signatureOf, signaturesOf } from './words';

/** Milliseconds for which the signer may be silent. */
const SILENCE = 3_000;

/** By the signer, a process of its own, over its socket: one connection for each question. Every method throws SignerAway. */
export class RemoteSigning extends Signing {
  constructor(private readonly socket: string) {
    super();
  }

  async keys(): Promise<readonly SigningKey[]> {
    return this.ask({ ask: 'keys' }, keysOf);
  }

  async sign(use: KeyUse, message: Uint8Array): Promise<Signature> {
    return this.ask({ ask: 'sign', use, message: Buffer.from(message).toString('base64') }, signatureOf);
  }

  async endorse(use: LogUse, message: Uint8Array, since: string): Promise<readonly Signature[]> {
    return this.ask({ ask: 'endorse', use, message: Buffer.from(message).toString('base64'), since }, signaturesOf);
  }

  private async ask<A>(question: Question & Json, read: (answer: unknown) => A | null): Promise<A> {
    const answer = await answerTo(question, this.socket).catch((fault: unknown) => {
      throw new SignerAway(`the signer at ${this.socket}: ${fault instanceof Error ? fault.message : String(fault)}`);
    });
    const understood = read(answer);
    if (understood === null) throw new SignerAway(`the signer at ${this.socket} answers ${textIn(answer, 'refused') ?? 'something else'}`);
    return understood;
  }
}

async function answerTo(question: Json, path: string): Promise<unknown> {
  const socket = connect(path);
  try {
    socket.write(framed(question));
    return await frameOf(socket, SILENCE);
  } finally {
    socket.destroy();
  }
}
