import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Bytes read at once: so few that the database is answered in between. */
const PIECE = 1 << 13;
const GZIP = Buffer.from([0x1f, 0x8b]);

/** First bytes of a file, as they lie there. */
export async function firstBytes(path: string, count: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** SHA-256 over the bytes of a file as they lie there. */
export async function digestOf(path: string): Promise<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest();
}

/** The content of a file, unpacked where it is packed, by its first bytes. `onBytes` hears of bytes read from the disk. */
export async function contentOf(path: string, onBytes: (count: number) => void = () => {}): Promise<Readable> {
  const packed = (await firstBytes(path, 2)).equals(GZIP);
  const source = createReadStream(path, { highWaterMark: PIECE });
  source.on('data', (chunk) => onBytes(chunk.length));
  if (!packed) return source;
  const unpacked = createGunzip();
  source.on('error', (fault) => unpacked.destroy(fault));
  return source.pipe(unpacked);
}
