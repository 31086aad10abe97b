import { createInflateRaw } from 'node:zlib';

/** Signatures and lengths of a ZIP archive's parts (APPNOTE 6.3.10, 4.3.7, 4.3.9, 4.3.12, 4.3.16). */
const [FILE, AFTER_FILE, LISTED, END] = [0x04034b50, 0x08074b50, 0x02014b50, 0x06054b50];
const [FILE_HEAD, LISTED_HEAD, END_HEAD] = [30, 46, 22];
const SIZES_FOLLOW = 0x08;

type Unpacked = Readonly<{ read: number; size: number }>;

/**
 * Bytes that the files of an archive come to when unpacked; null where they are more than `most`, or where the archive is not
 * plainly one file after the other and then their list, so that two readers might see different files in it. Nothing is kept.
 */
export async function unpackedSize(bytes: Buffer, most: number): Promise<number | null> {
  let [at, total] = [0, 0];
  while (signature(bytes, at) === FILE) {
    const content = at + FILE_HEAD + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    const file = await unpackedFile(bytes, at, content, most - total);
    if (!file) return null;
    total += file.size;
    at = content + file.read + lengthAfter(bytes, at, content + file.read);
  }
  return isList(bytes, at) ? total : null;
}

async function unpackedFile(bytes: Buffer, at: number, content: number, most: number): Promise<Unpacked | null> {
  const [follow, method, packed] = [bytes.readUInt16LE(at + 6) & SIZES_FOLLOW, bytes.readUInt16LE(at + 8), bytes.readUInt32LE(at + 18)];
  if (method === 0) return packed <= most ? { read: packed, size: packed } : null;
  const file = method === 8 ? await inflated(bytes.subarray(content), most) : null;
  if (!file) return null;
  const ends = packed > 0 || !follow ? packed === file.read : bytes.readUInt32LE(content + file.read) === AFTER_FILE && bytes.indexOf(mark, content) === content + file.read;
  return ends ? file : null;
}

async function inflated(bytes: Buffer, most: number): Promise<Unpacked | null> {
  const stream = createInflateRaw();
  stream.end(bytes);
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Buffer).length;
    if (size > most) return null;
  }
  return { read: stream.bytesWritten, size };
}

/** What stands behind a file whose sizes were not known before it: a mark, mostly, then its check sum and its sizes. */
function lengthAfter(bytes: Buffer, at: number, end: number): number {
  if ((bytes.readUInt16LE(at + 6) & SIZES_FOLLOW) === 0) return 0;
  return signature(bytes, end) === AFTER_FILE ? 16 : 12;
}

/** Whether the rest is the list of the files and the end of the archive, to the last byte. */
function isList(bytes: Buffer, from: number): boolean {
  let at = from;
  while (signature(bytes, at) === LISTED) at += LISTED_HEAD + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  return signature(bytes, at) === END && at + END_HEAD <= bytes.length && at + END_HEAD + bytes.readUInt16LE(at + 20) === bytes.length;
}

const mark = Buffer.from([0x50, 0x4b, 0x07, 0x08]);
const signature = (bytes: Buffer, at: number): number => (at + 4 <= bytes.length ? bytes.readUInt32LE(at) : 0);
