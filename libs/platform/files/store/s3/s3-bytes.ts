import type { Readable } from 'node:stream';
import { FileBytes } from '../file-bytes';
import { StoreAway } from '../store-away';
import { verified } from '../verified';
import { type Listed, readListing } from './listing';
import type { S3Client } from './s3-client';

const INCOMING = 'incoming/';
const HOUR_MS = 3_600_000;
/** Digits of a place in a name, so that names stand in the order of places. */
const PLACE_DIGITS = 12;

/** A part of what comes in; it goes as far as `end`, or to where the next one begins. In bytes. */
type Part = Readonly<{ name: string; begin: number; end: number }>;

/**
 * A bucket of a service that keeps objects. Names are those of the folder, `ab/cdef…`; what is under way lies as one object for
 * each part: `incoming/{upload}/{place}`.
 */
export class S3Bytes extends FileBytes {
  constructor(private readonly client: S3Client) {
    super();
  }

  async writeAt(upload: string, offset: number, bytes: Buffer): Promise<void> {
    if (offset > 0 && endOf(await this.parts(upload)) < offset) throw new Error(`what came of upload ${upload} before is not there`);
    if (bytes.length > 0) await this.client.ask({ method: 'PUT', name: partName(upload, offset), body: bytes }, 200);
  }

  async readAt(upload: string, offset: number, length: number): Promise<Buffer> {
    const parts = await this.parts(upload);
    const found = Buffer.alloc(Math.max(0, Math.min(offset + length, endOf(parts)) - offset));
    for (const part of parts) {
      const [begin, end] = [Math.max(part.begin, offset), Math.min(part.end, offset + found.length)];
      if (begin < end) (await this.piece(part, begin, end)).copy(found, begin - offset);
    }
    return found;
  }

  async forget(upload: string): Promise<void> {
    for (const { name } of await this.list(`${INCOMING}${upload}/`)) await this.delete(name);
  }

  async forgetIdle(hours: number): Promise<number> {
    const before = Date.now() - hours * HOUR_MS;
    const parts = (await this.list(INCOMING)).map((part) => ({ ...part, upload: part.name.split('/')[1] ?? '' }));
    const alive = new Set(parts.filter(({ modifiedAt }) => modifiedAt.getTime() >= before).map(({ upload }) => upload));
    const idle = parts.filter(({ upload }) => !alive.has(upload));
    for (const { name } of idle) await this.delete(name);
    return new Set(idle.map(({ upload }) => upload)).size;
  }

  /** The service takes an object whole or not at all, and none whose bytes are not those of its name. */
  async put(sha256: string, bytes: Buffer): Promise<void> {
    const asked = { method: 'PUT', name: placeOf(sha256), body: bytes, sha256 } as const;
    const there = await this.client.ask({ method: 'HEAD', name: asked.name }, 200, 404);
    if (there.status === 200 && Number(there.headers['content-length']) === bytes.length) return;
    if (there.status === 200) await this.client.ask(asked, 200); // what is there is damaged
    else await this.putNew(asked);
  }

  async read(sha256: string): Promise<Readable | null> {
    const bytes = await this.client.open(placeOf(sha256));
    return bytes && verified(bytes, sha256);
  }

  remove(sha256: string): Promise<void> {
    return this.delete(placeOf(sha256));
  }

  /** Leaves alone what somebody else has kept meanwhile. Services that know no conditions answer 501. */
  private async putNew(asked: Parameters<S3Client['ask']>[0]): Promise<void> {
    const { status } = await this.client.ask({ ...asked, headers: { 'if-none-match': '*' } }, 200, 412, 501);
    if (status === 501) await this.client.ask(asked, 200);
  }

  private async delete(name: string): Promise<void> {
    await this.client.ask({ method: 'DELETE', name }, 200, 204, 404);
  }

  private async piece({ name, begin }: Part, from: number, to: number): Promise<Buffer> {
    const { body } = await this.client.ask({ method: 'GET', name, headers: { range: `bytes=${from - begin}-${to - begin - 1}` } }, 206);
    if (body.length < to - from) throw new StoreAway('the store has less of a part than it says');
    return body;
  }

  /** In the order of their places, as far as none is missing. */
  private async parts(upload: string): Promise<readonly Part[]> {
    const listed = await this.list(`${INCOMING}${upload}/`);
    const found = listed.map(({ name, size }) => ({ name, begin: Number(name.slice(-PLACE_DIGITS)), size })).toSorted((a, b) => a.begin - b.begin);
    const parts: Part[] = [];
    for (const [n, { name, begin, size }] of found.entries()) {
      if (begin > endOf(parts)) break;
      parts.push({ name, begin, end: Math.min(begin + size, found[n + 1]?.begin ?? Infinity) });
    }
    return parts;
  }

  private async list(prefix: string): Promise<readonly Listed[]> {
    const listed: Listed[] = [];
    for (let next: string | null = null, isFirst = true; isFirst || next !== null; isFirst = false) {
      const { body } = await this.client.ask({ method: 'GET', query: { 'list-type': '2', prefix, ...(next !== null && { 'continuation-token': next }) } }, 200);
      const page = readListing(body.toString());
      listed.push(...page.objects);
      next = page.next;
    }
    return listed;
  }
}

const placeOf = (sha256: string): string => `${sha256.slice(0, 2)}/${sha256.slice(2)}`;
const partName = (upload: string, offset: number): string => `${INCOMING}${upload}/${String(offset).padStart(PLACE_DIGITS, '0')}`;
const endOf = (parts: readonly Part[]): number => parts.at(-1)?.end ?? 0;
