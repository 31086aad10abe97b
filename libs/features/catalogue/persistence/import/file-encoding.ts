import { Transform } from 'node:stream';
import { type TextEncoding, recogniseEncoding } from '../../application/import/encoding';
import { contentOf } from './file-bytes';

const SAMPLE = 1 << 18;

/** Encoding of a whole text file: UTF-8 where all of it is; otherwise what its first 256 kB look like. Null: none fits. */
export async function encodingOf(path: string): Promise<TextEncoding | null> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const sample: Buffer[] = [];
  let length = 0;
  let isUtf8 = true;
  for await (const piece of await contentOf(path)) {
    const chunk = piece as Buffer;
    isUtf8 = isUtf8 && decodes(utf8, chunk);
    if (length < SAMPLE) sample.push(chunk);
    length += chunk.length;
    if (!isUtf8 && length >= SAMPLE) break;
  }
  const beginning = Buffer.concat(sample).subarray(0, SAMPLE);
  if (isUtf8) return endsWhole(utf8) ? 'utf-8' : null;
  const guess = recogniseEncoding(beginning);
  return guess === 'utf-8' ? null : guess;
}

function decodes(decoder: InstanceType<typeof TextDecoder>, chunk: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function endsWhole(decoder: InstanceType<typeof TextDecoder>): boolean {
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Bytes of an encoding to text; a byte order mark is dropped. */
export function decoding(encoding: TextEncoding): Transform {
  const decoder = new TextDecoder(encoding);
  return new Transform({
    readableObjectMode: true,
    transform(chunk: Buffer, _, done) {
      done(null, decoder.decode(chunk, { stream: true }));
    },
    flush(done) {
      done(null, decoder.decode());
    },
  });
}
