import type { Readable } from 'node:stream';

const SIGNATURE_AND_HEADER = 19;
const TRAILER = -1;

/** Reads one row: column `c` of it is `view.getInt32(at + INT4_STEP * c)`. */
export type TakeRow = (view: DataView, at: number) => void;
export const INT4_STEP = 8;

/**
 * Hands on each row of `copy … to stdout (format binary)` whose columns are int4 and never null. Nothing is allocated for
 * a row. @throws Error where the stream is no such rows
 */
export async function eachInt4Row(stream: Readable, columns: number, take: TakeRow): Promise<void> {
  const length = 2 + INT4_STEP * columns;
  let rest: Buffer = Buffer.alloc(0);
  let begun = false;
  let ended = false;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let at = 0;
    if (!begun) {
      if (bytes.length < SIGNATURE_AND_HEADER) {
        rest = bytes;
        continue;
      }
      at = SIGNATURE_AND_HEADER;
      begun = true;
    }
    for (; at + length <= bytes.length; at += length) {
      if (view.getInt16(at) !== columns) throw new Error(`a row of ${columns} columns was expected`);
      take(view, at + 2 + 4);
    }
    ended = bytes.length - at === 2 && view.getInt16(at) === TRAILER;
    rest = bytes.subarray(at);
  }
  if (!ended) throw new Error('the rows broke off');
}
