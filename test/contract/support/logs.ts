import { createPublicKey, hash, verify as verifySignature } from 'node:crypto';
import { Integrate } from '@features/transparency';
import { PublicLog } from '@platform/publishing';
import { TreeHashes, type VerifierKey, verifierKey } from '@pure/log';
import type { TestDatabase } from '../../support/database';
import type { ContractApp } from './contract-app';

type Jwk = Readonly<{ kid: string; x: string; 'gongtong:use': string }>;
type Log = 'main' | 'examples';

const SPKI = Buffer.from('302a300506032b6570032100', 'hex');
export const sha256 = (bytes: Uint8Array) => hash('sha256', bytes, 'buffer');
export const hashes = new TreeHashes(sha256);
export const verify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) =>
  verifySignature(null, message, createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' }), signature);

/** A server's logs as a stranger sees them, and the hand that publishes into them. */
export class Logs {
  private published = 0;

  constructor(private readonly place: Readonly<{ database: TestDatabase; server: ContractApp }>) {}

  /** Publishes so many records, which wait then. Gives their numbers. */
  async publish(count = 1, example = false): Promise<readonly string[]> {
    const { database, server } = this.place;
    const numbers = Array.from({ length: count }, () => `published-${(this.published += 1)}`);
    const log = server.nest.get(PublicLog);
    await database.write.transaction(async (tx) => {
      for (const number of numbers) await log.add(tx, { kind: 'other', number, version: 1, org: null, document: { number }, example });
    });
    return numbers;
  }

  /** Takes in what waits: how many leaves, or why not. */
  async integrate(log: Log = 'main'): Promise<number | string> {
    const grown = await this.place.server.nest.get(Integrate).execute(log);
    return grown.ok ? grown.value : grown.refusal.code;
  }

  async text(url: string): Promise<string> {
    return (await this.bytes(url))?.toString() ?? '';
  }

  async bytes(url: string): Promise<Buffer | null> {
    const { statusCode, rawPayload } = await this.place.server.nest.inject({ method: 'GET', url });
    return statusCode === 200 ? rawPayload : null;
  }

  /** Below an address of the server, as `verifyLog` reads. */
  readonly below = (prefix: string) => (path: string): Promise<Buffer | null> => this.bytes(`${prefix}/${path}`);

  /** The keys of a use that the server lists, the oldest first, as those know them who follow the log `origin`. */
  async listedKeys(use: 'log' | 'log-examples', origin: string): Promise<readonly VerifierKey[]> {
    const { keys } = JSON.parse(await this.text('/.well-known/jwks.json')) as Readonly<{ keys: readonly Jwk[] }>;
    return keys.filter((key) => key['gongtong:use'] === use).map(({ x }) => verifierKey(sha256, origin, 'ed25519', Buffer.from(x, 'base64url')));
  }
}
