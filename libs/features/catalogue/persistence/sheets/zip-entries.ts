import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LONGEST_COMMENT = 65_535;
/** Bytes around the content of an entry. */
const MOST_AROUND = 2048;

/** An archive that is too large once it is unpacked. */
export class TooLarge extends Error {}

/**
 * Files of an archive by their names (APPNOTE 4.3), stored or deflated. Nothing is unpacked beyond `most` bytes in all.
 * @throws TooLarge, or an error where it is no whole archive
 */
export function zipEntries(archive: Buffer, most: number): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end < archive.length - LONGEST_COMMENT - 22 || archive.readUInt32LE(end) !== END) throw new Error('no archive');
  const entries = new Map<string, Buffer>();
  let [at, left, hidden] = [archive.readUInt32LE(end + 16), most, archive.length];
  for (let count = archive.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error('the list of an archive is broken');
    const [nameLength, extraLength, commentLength] = [archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30), archive.readUInt16LE(at + 32)];
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const content = contentOf(archive, at, left);
    left -= content.length;
    hidden -= archive.readUInt32LE(at + 20) + MOST_AROUND;
    entries.set(name, content);
    at += 46 + nameLength + extraLength + commentLength;
  }
  if (hidden > MOST_AROUND) throw new Error('an archive holds more than it lists');
  return entries;
}

function contentOf(archive: Buffer, at: number, left: number): Buffer {
  const [method, packed, local] = [archive.readUInt16LE(at + 10), archive.readUInt32LE(at + 20), archive.readUInt32LE(at + 42)];
  const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const bytes = archive.subarray(begin, begin + packed);
  if (method !== 0 && method !== 8) throw new Error('an archive is packed in a way that is not read');
  if (archive.readUInt32LE(at + 24) > left || (method === 0 && packed > left)) throw new TooLarge();
  try {
    return method === 0 ? bytes : inflateRawSync(bytes, { maxOutputLength: Math.max(left, 1) });
  } catch (fault) {
    if (fault instanceof RangeError) throw new TooLarge();
    throw fault;
  }
}
