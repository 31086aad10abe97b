import { dataCodewords, type QrPart } from './bits';
import { withCorrection } from './correction';
import { Grid, type Modules } from './grid';
import { roomOf } from './layout';
import { masks, penalty } from './masks';

export type { QrPart } from './bits';
export type { Modules } from './grid';

/** A code of level M without its quiet zone; null where the version does not hold the parts. `mask`: 0 to 7. */
export function qrModules(parts: readonly QrPart[], version: number, mask?: number): Modules | null {
  const room = roomOf(version);
  const data = room && dataCodewords(parts, version, room.data);
  if (!room || !data) return null;
  const codewords = withCorrection(data, room);
  if (mask !== undefined) return drawn(codewords, version, mask);
  const all = masks.map((_, place) => drawn(codewords, version, place));
  return all.reduce((best, modules) => (penalty(modules) < penalty(best) ? modules : best));
}

function drawn(codewords: readonly number[], version: number, mask: number): Modules {
  const grid = new Grid(version);
  const turns = masks[mask] ?? (() => false);
  let bit = 0;
  for (const { x, y } of grid.carriers()) {
    const isSet = (((codewords[bit >>> 3] ?? 0) >>> (7 - (bit & 7))) & 1) === 1;
    grid.set(x, y, isSet !== turns(x, y));
    bit += 1;
  }
  grid.drawFormat(mask);
  return grid.rows;
}
