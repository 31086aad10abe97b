import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What the store does to a request instead of serving it. */
export type Mood = 'busy' | 'silent' | 'cut';
type Kept = { bytes: Buffer; at: Date };

export const BUCKET = 'gongtong-files';
export const credentials = { key: 'test-key', secret: 'test/secret+of+nobody', region: 'xiamen-1' };
const QUARTER_HOUR_MS = 900_000;

/**
 * A service that keeps objects, as far as the product asks of one, after Amazon's S3 API Reference. It believes nobody whose
 * signature it does not find by its own reckoning, and can be out of humour.
 */
export class ObjectStore {
  readonly objects = new Map<string, Kept>();
  /** Each request as `PUT ab/cdef…`, in the order of coming, those that were not served too. */
  readonly asked: string[] = [];
  /** Moods of the next requests, one each; `null` serves. */
  moods: (Mood | null)[] = [];
  knowsConditions = true;
  pageSize = 1_000;
  private readonly server = createServer((request, response) => void this.answer(request, response));

  static async start(): Promise<ObjectStore> {
    const store = new ObjectStore();
    await new Promise<void>((listens) => store.server.listen(0, '127.0.0.1', listens));
    return store;
  }

  get settings(): Readonly<Record<string, string>> {
    const { port } = this.server.address() as AddressInfo;
    return { GONGTONG_FILES_URL: `http://127.0.0.1:${port}/${BUCKET}`, GONGTONG_FILES_KEY: credentials.key, GONGTONG_FILES_SECRET: credentials.secret, GONGTONG_FILES_REGION: credentials.region };
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((closed) => this.server.close(closed));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url ?? '', 'http://store');
    const name = decodeURIComponent(address.pathname.slice(BUCKET.length + 2));
    this.asked.push(`${request.method} ${name || `?${address.searchParams.get('prefix')}`}`);
    const mood = this.moods.shift() ?? null;
    if (mood === 'cut' && request.method === 'PUT') return void request.once('data', () => request.destroy());
    if (mood === 'cut' && request.method !== 'GET') return void request.destroy();
    const body = await buffer(request).catch(() => null);
    if (body === null || mood === 'silent') return undefined;
    if (mood === 'busy') return refuse(response, 503, 'SlowDown');
    const fault = faultOf(request, address, body);
    if (fault) return refuse(response, fault === 'XAmzContentSHA256Mismatch' ? 400 : 403, fault);
    if (!address.pathname.startsWith(`/${BUCKET}/`)) return refuse(response, 404, 'NoSuchBucket');
    if (name === '') return this.list(address.searchParams, response);
    if (mood === 'cut') return this.half(name, response);
    this.serve(request, name, body, response);
  }

  private serve({ method, headers }: IncomingMessage, name: string, body: Buffer, response: ServerResponse): void {
    const there = this.objects.get(name);
    if (method === 'PUT') {
      if (headers['if-none-match'] && !this.knowsConditions) return refuse(response, 501, 'NotImplemented');
      if (headers['if-none-match'] === '*' && there) return refuse(response, 412, 'PreconditionFailed');
      this.objects.set(name, { bytes: body, at: new Date() });
      return void response.writeHead(200).end();
    }
    if (method === 'DELETE') return void (this.objects.delete(name), response.writeHead(204).end());
    if (!there) return refuse(response, 404, 'NoSuchKey');
    if (method === 'HEAD') return void response.writeHead(200, { 'content-length': there.bytes.length }).end();
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(String(headers.range)) ?? [];
    if (from === undefined) return void response.writeHead(200, { 'content-length': there.bytes.length }).end(there.bytes);
    const piece = there.bytes.subarray(Number(from), Number(to) + 1);
    response.writeHead(206, { 'content-length': piece.length }).end(piece);
  }

  /** Says how long the object is, sends half of it, and is gone. */
  private half(name: string, response: ServerResponse): void {
    const bytes = this.objects.get(name)?.bytes ?? Buffer.alloc(2);
    response.writeHead(200, { 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  }

  private list(query: URLSearchParams, response: ServerResponse): void {
    const names = [...this.objects.keys()].filter((name) => name.startsWith(query.get('prefix') ?? '')).toSorted();
    const from = Number(query.get('continuation-token') ?? 0);
    const page = names.slice(from, from + this.pageSize);
    const more = from + page.length < names.length;
    const entries = page.map((name) => `<Contents><Key>${name}</Key><LastModified>${this.objects.get(name)?.at.toISOString()}</LastModified><Size>${this.objects.get(name)?.bytes.length}</Size></Contents>`);
    const next = more ? `<NextContinuationToken>${from + page.length}</NextContinuationToken>` : '';
    response.writeHead(200, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?>\n<ListBucketResult><Name>${BUCKET}</Name><IsTruncated>${more}</IsTruncated>${next}${entries.join('')}</ListBucketResult>`);
  }
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' }).end(`<?xml version="1.0"?>\n<Error><Code>${code}</Code><Message>no</Message></Error>`);
}

/** Why the request is not believed, by the code of S3, or null. */
function faultOf(request: IncomingMessage, address: URL, body: Buffer): string | null {
  const { key: known, secret, region } = credentials;
  const header = (name: string): string => String(request.headers[name] ?? '');
  const [, credential = '', signedNames = '', signature = ''] = /^AWS4-HMAC-SHA256 Credential=(\S+?),\s?SignedHeaders=(\S+?),\s?Signature=([0-9a-f]{64})$/.exec(header('authorization')) ?? [];
  const [, day, time] = /^(\d{8})T(\d{6})Z$/.exec(header('x-amz-date')) ?? [];
  if (credential !== `${known}/${day}/${region}/s3/aws4_request`) return 'InvalidAccessKeyId';
  const sentAt = Date.parse(`${day}T${time}Z`.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(Date.now() - sentAt) < QUARTER_HOUR_MS)) return 'RequestTimeTooSkewed';
  const digest = createHash('sha256').update(body).digest('hex');
  if (header('x-amz-content-sha256') !== digest) return 'XAmzContentSHA256Mismatch';
  const names = signedNames.split(';');
  const mustBeSigned = Object.keys(request.headers).filter((name) => name === 'host' || name.startsWith('x-amz-') || name === 'range' || name === 'if-none-match');
  if (mustBeSigned.some((name) => !names.includes(name))) return 'AccessDenied';
  const query = address.search.slice(1).split('&').filter(Boolean);
  if (query.join() !== query.toSorted().join()) return 'SignatureDoesNotMatch';
  const canonical = `${request.method}\n${address.pathname}\n${query.join('&')}\n${names.map((name) => `${name}:${header(name)}\n`).join('')}\n${signedNames}\n${digest}`;
  const toSign = `AWS4-HMAC-SHA256\n${header('x-amz-date')}\n${day}/${region}/s3/aws4_request\n${createHash('sha256').update(canonical).digest('hex')}`;
  const keyed = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  const key = keyed(keyed(keyed(keyed(`AWS4${secret}`, day ?? ''), region), 's3'), 'aws4_request');
  return keyed(key, toSign).toString('hex') === signature ? null : 'SignatureDoesNotMatch';
}
