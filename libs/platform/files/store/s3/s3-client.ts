import { createHash } from 'node:crypto';
import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { StoreAway } from '../store-away';
import { codeOf } from './listing';
import { type Credentials, signed } from './signature';

/** By its address: host and name, such as `https://s3.example.org/gongtong`. */
export type Bucket = Credentials & Readonly<{ url: string }>;

/** `name` of an object; without one the bucket is asked. `sha256` of the body in hex, where it is known. */
export type Asked = Readonly<{
  method: 'GET' | 'HEAD' | 'PUT' | 'DELETE';
  name?: string;
  query?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  body?: Buffer;
  sha256?: string;
}>;
export type Answer = Readonly<{ status: number; headers: IncomingHttpHeaders; body: Buffer }>;

/** In milliseconds. `silence`: longest without a byte; `whole`: longest until an answer is whole; `rest`: after a failure nothing is asked so long, so that nobody waits for a store that is away. */
export type Patience = Readonly<{ silence: number; whole: number; rest: number }>;

const NOTHING = Buffer.alloc(0);
/** Largest answer that is read whole, in bytes: a part of a file, or a page of a list. */
const LARGEST_ANSWER = 8 * 1024 * 1024;
const MOST_CONNECTIONS = 20;
/** Whoever saves a file may be slow. */
const READER_SILENCE_MS = 120_000;
const BEFORE_ONCE_MORE_MS = 200;
/** Busy, or a fault that passes. */
const passing = new Set([408, 409, 425, 429, 500, 502, 503, 504]);

/** Asks a service that keeps objects by the REST interface of S3, twice where the first time had a fault that passes. */
export class S3Client {
  private readonly logger = new Logger(S3Client.name);
  private readonly address: URL;
  private readonly agent: http.Agent;
  private restsUntil = 0;

  constructor(
    private readonly bucket: Bucket,
    private readonly patience: Patience = { silence: 8_000, whole: 60_000, rest: 3_000 },
  ) {
    this.address = new URL(bucket.url);
    const settings = { keepAlive: true, maxSockets: MOST_CONNECTIONS, timeout: patience.silence };
    this.agent = this.isPlain ? new http.Agent(settings) : new https.Agent(settings);
  }

  /** An answer of one of these statuses, whole. @throws StoreAway */
  ask(asked: Asked, ...wanted: readonly number[]): Promise<Answer> {
    return this.trying(async () => {
      const answer = await this.send(asked, AbortSignal.timeout(this.patience.whole));
      const [status, body] = [answer.statusCode ?? 0, await wholeOf(answer)];
      if (!wanted.includes(status)) throw refused(asked, status, body);
      return { status, headers: answer.headers, body };
    });
  }

  /** An object as it comes; null where there is none. @throws StoreAway, before the first byte */
  open(name: string): Promise<IncomingMessage | null> {
    const asked: Asked = { method: 'GET', name };
    return this.trying(async () => {
      const answer = await this.send(asked);
      if (answer.statusCode === 200) return answer.setTimeout(READER_SILENCE_MS);
      const body = await wholeOf(answer);
      if (answer.statusCode === 404 && codeOf(body.toString()) !== 'NoSuchBucket') return null;
      throw refused(asked, answer.statusCode ?? 0, body);
    });
  }

  private async trying<T>(once: () => Promise<T>): Promise<T> {
    if (Date.now() < this.restsUntil) throw new StoreAway('the store was away a moment ago');
    try {
      return await once().catch(async (fault: unknown) => {
        if (!awayOf(fault).passes) throw fault;
        await pause(BEFORE_ONCE_MORE_MS);
        return once();
      });
    } catch (fault) {
      const away = awayOf(fault);
      this.logger.error(`files: ${away.message}`);
      this.restsUntil = Date.now() + this.patience.rest;
      throw away;
    }
  }

  private send({ method, name = '', query = {}, headers = {}, body = NOTHING, sha256 }: Asked, ends?: AbortSignal): Promise<IncomingMessage> {
    const { hostname, host, port, pathname } = this.address;
    const path = `${pathname.replace(/\/$/, '')}/${name}`;
    const { target, headers: all } = signed({ method, host, path, query, headers, sha256: sha256 ?? digest(body) }, this.bucket, new Date());
    const { request } = this.isPlain ? http : https;
    const settings = {
      method, hostname: hostname.replace(/^\[|\]$/g, ''), port, path: target, agent: this.agent, timeout: this.patience.silence, signal: ends,
      headers: method === 'PUT' ? { ...all, 'content-length': body.length } : all,
    };
    return new Promise((resolve, reject) => {
      const asking = request(settings, resolve);
      asking.on('timeout', () => asking.destroy(new StoreAway(`the store is silent to ${method}`)));
      asking.on('error', reject);
      asking.end(body);
    });
  }

  private get isPlain(): boolean {
    return this.address.protocol === 'http:';
  }
}

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

async function wholeOf(answer: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of answer as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > LARGEST_ANSWER) throw new StoreAway('the store answers with more than was asked for');
    pieces.push(piece);
  }
  return Buffer.concat(pieces, size);
}

const refused = ({ method }: Asked, status: number, body: Buffer): StoreAway =>
  new StoreAway(`the store answers ${[status, codeOf(body.toString())].join(' ').trim()} to ${method}`, passing.has(status));

/** Faults of connections have a code; one that is a mistake of ours has none, and stays what it is. */
function awayOf(fault: unknown): StoreAway {
  if (fault instanceof StoreAway) return fault;
  if (typeof fault !== 'object' || fault === null || !('code' in fault)) throw fault;
  const code = String(fault.code);
  return new StoreAway(`the store is not reached: ${code}`, code === 'ECONNRESET' || code === 'EPIPE');
}
