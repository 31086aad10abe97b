import type { Modules } from './grid';

/** Which modules a mask turns (ISO/IEC 18004:2015, table 10). */
export const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0, (_, y) => y % 2 === 0, (x) => x % 3 === 0, (x, y) => (x + y) % 3 === 0, (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0, (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0, (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

const [RUN, BLOCK, FINDER, BALANCE] = [3, 3, 40, 10];

/** How much a pattern disturbs its reading (7.8.3): long runs, blocks, what looks like a finder, too much of one colour. */
export function penalty(rows: Modules): number {
  const columns = rows.map((_, x) => rows.map((row) => row[x] ?? false));
  const lines = [...rows, ...columns].map((line) => line.map((dark) => (dark ? '1' : '0')).join(''));
  const runs = lines.flatMap((line) => line.match(/0{5,}|1{5,}/g) ?? []).reduce((sum, run) => sum + RUN + run.length - 5, 0);
  const finders = lines.reduce((sum, line) => sum + countOf(line, '10111010000') + countOf(line, '00001011101'), 0);
  const dark = lines.slice(0, rows.length).join('').replaceAll('0', '').length;
  return runs + BLOCK * blocksIn(rows) + FINDER * finders + BALANCE * Math.floor(Math.abs((dark * 20) / rows.length ** 2 - 10));
}

function blocksIn(rows: Modules): number {
  let blocks = 0;
  rows.forEach((row, y) => row.forEach((dark, x) => {
    if (row[x + 1] === dark && rows[y + 1]?.[x] === dark && rows[y + 1]?.[x + 1] === dark) blocks += 1;
  }));
  return blocks;
}

function countOf(line: string, pattern: string): number {
  let count = 0;
  for (let at = line.indexOf(pattern); at >= 0; at = line.indexOf(pattern, at + 1)) count += 1;
  return count;
}
