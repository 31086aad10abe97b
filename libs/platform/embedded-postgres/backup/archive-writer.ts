import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import type { Manifest, Member } from './manifest';

export const MANIFEST = 'manifest.json';
export const MEMBERS = 'members.json';
/** Tables and their indexes shrink to a fifth at the quickest level, and hardly more at the others. */
const LEVEL = 1;

/** A tar archive, packed: the manifest first, the list of its members with their SHA-256 last. What is cut has no end, and no list. */
export class ArchiveWriter {
  private readonly tar = pack();
  private readonly members: Member[] = [];
  private readonly written: Promise<void>;

  constructor(output: Writable) {
    this.written = pipeline(this.tar, createGzip({ level: LEVEL }), output);
    this.written.catch(() => {}); // heard by whoever adds next
  }

  async begin(manifest: Manifest): Promise<void> {
    await this.addText(MANIFEST, JSON.stringify(manifest, null, 2));
  }

  /** A folder, so that it is there where nothing lies in it. */
  async addFolder(path: string): Promise<void> {
    await this.heard(new Promise<void>((done, failed) => {
      this.tar.entry({ name: path, type: 'directory', mode: 0o700 }, (fault) => (fault ? failed(fault) : done()));
    }));
  }

  async addText(path: string, text: string): Promise<void> {
    const bytes = Buffer.from(text);
    await this.add(path, bytes.length, [bytes]);
  }

  /** A file of exactly `size` bytes. */
  async add(path: string, size: number, chunks: Iterable<Buffer> | AsyncIterable<Buffer>): Promise<void> {
    const hash = createHash('sha256');
    const { entry, done } = this.open(path, size);
    for await (const chunk of chunks) {
      hash.update(chunk);
      if (!entry.write(chunk)) await this.heard(once(entry, 'drain'));
    }
    entry.end(null);
    await this.heard(done);
    this.members.push({ path, size, sha256: hash.digest('hex') });
  }

  /** Ends the archive; done when all of it has been written. */
  async end(): Promise<void> {
    await this.addText(MEMBERS, JSON.stringify({ members: this.members }));
    this.tar.finalize();
    await this.written;
  }

  /** Ends it in the middle. */
  async abandon(): Promise<void> {
    this.tar.destroy(new Error('abandoned'));
    await this.written.catch(() => {});
  }

  private open(path: string, size: number) {
    const { promise: done, resolve, reject } = settled();
    done.catch(() => {}); // where writing fails first
    return { entry: this.tar.entry({ name: path, size, mode: 0o600 }, (fault) => (fault ? reject(fault) : resolve())), done };
  }

  /** Waits, unless what has been handed on cannot be written. */
  private async heard(waiting: Promise<unknown>): Promise<void> {
    await Promise.race([waiting, this.written.then(() => Promise.reject(new Error('the archive has ended')))]);
  }
}

function settled() {
  let resolve: () => void = () => {};
  let reject: (fault: unknown) => void = () => {};
  const promise = new Promise<void>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}
