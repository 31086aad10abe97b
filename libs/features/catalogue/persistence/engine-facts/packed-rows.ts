import type { TakeMessage } from '@platform/database';
import { SIGNATURE_AND_HEADER, type TakeRow, TRAILER } from './int4-rows';

const FIRST_BYTE = 6; // after the number of columns and the length of the one
const STEP = 4;
const FACT = 4 * STEP;

/**
 * Facts of `copyBlocks`, from its messages: each is a block of facts, four int4 each.
 * @throws Error where a message is no block
 */
export function packedRows(take: TakeRow): TakeMessage {
  let begun = false;
  return (bytes, start, end) => {
    const at = begun ? start : start + SIGNATURE_AND_HEADER;
    begun = true;
    if (end - at === TRAILER) return;
    if (bytes.getInt16(at) !== 1 || bytes.getInt32(at + 2) !== end - at - FIRST_BYTE || (end - at - FIRST_BYTE) % FACT !== 0) throw new Error('a block of facts was expected');
    for (let fact = at + FIRST_BYTE; fact < end; fact += FACT) take(bytes, fact, STEP);
  };
}
