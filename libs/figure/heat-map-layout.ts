import { textWidth } from './text-width';

/** A column of a kind: `tone` is a class of the stylesheet. Columns of one tone stand side by side. */
export type HeatColumn = Readonly<{ key: string; label: string; tone: string }>;
/** `of`: the whole of which the counts are parts. */
export type HeatRow = Readonly<{ key: string; label: string; of: number; counts: Readonly<Record<string, number>> }>;
/** `least`: below so many of the whole no share is shown, and what is there has the lightest shade. */
export type HeatMapFacts = Readonly<{ columns: readonly HeatColumn[]; rows: readonly HeatRow[]; least: number }>;

export type HeatCell = Readonly<{ key: string; x: number; y: number; count: number; tone: string; shade: HeatShade }>;
/** 0 nothing, then a quarter, a half, three quarters and all of the whole at most. */
export type HeatShade = 0 | 1 | 2 | 3 | 4;
export type HeatMapLayout = Readonly<{
  width: number; height: number; cellWidth: number; cellHeight: number;
  heads: readonly Readonly<{ key: string; x: number; tone: string; lines: readonly Readonly<{ y: number; text: string }>[]; signY: number }>[];
  labels: readonly Readonly<{ key: string; x: number; y: number; text: string }>[];
  cells: readonly HeatCell[];
}>;

/** User units. */
const CELL_WIDTH = 78;
const CELL_HEIGHT = 34;
const GAP = 3;
const SIGN = 20;
const LINE = 15;
export const HEAT_LABEL_SIZE = 12.5;
const MOST_LINES = 4;

/** Where everything stands: signs and words of columns on top, a row for each sector below, every number in its cell. */
export function layoutHeatMap({ columns, rows, least }: HeatMapFacts): HeatMapLayout {
  const left = Math.ceil(Math.max(0, ...rows.map(({ label }) => textWidth(label, HEAT_LABEL_SIZE)))) + 14;
  const wrapped = columns.map(({ label }) => linesOf(label, CELL_WIDTH - 8));
  const most = Math.max(1, ...wrapped.map((lines) => lines.length));
  const top = SIGN + most * LINE + 8;
  const x = (column: number): number => left + column * (CELL_WIDTH + GAP);
  const y = (row: number): number => top + row * (CELL_HEIGHT + GAP);
  return {
    width: x(columns.length) - GAP, height: y(rows.length) - GAP, cellWidth: CELL_WIDTH, cellHeight: CELL_HEIGHT,
    heads: columns.map(({ key, tone }, at) => ({ key, tone, x: x(at) + CELL_WIDTH / 2, signY: 1, lines: (wrapped[at] ?? []).map((text, line) => ({ text, y: SIGN + (line + 1) * LINE - 3 })) })),
    labels: rows.map(({ key, label }, at) => ({ key, x: left - 10, y: y(at) + CELL_HEIGHT / 2 + 4.5, text: label })),
    cells: rows.flatMap((row, down) => columns.map(({ key, tone }, across): HeatCell => {
      const count = row.counts[key] ?? 0;
      return { key: `${row.key} ${key}`, x: x(across), y: y(down), count, tone, shade: shadeOf(count, row.of, least) };
    })),
  };
}

export function shadeOf(count: number, of: number, least: number): HeatShade {
  if (count === 0 || of === 0) return 0;
  if (of < least) return 1;
  const quarter = Math.ceil((count / of) * 4);
  return quarter <= 1 ? 1 : quarter === 2 ? 2 : quarter === 3 ? 3 : 4;
}

/** Han breaks anywhere, other words between them. What is beyond the last line stays on it. */
function linesOf(label: string, room: number): readonly string[] {
  const lines: string[] = [''];
  for (const piece of label.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*/gu) ?? []) {
    const line = `${lines.at(-1) ?? ''}${piece}`;
    if (textWidth(line.trimEnd(), HEAT_LABEL_SIZE) <= room || lines.at(-1) === '' || lines.length === MOST_LINES || /^[，。、）)]/u.test(piece)) lines[lines.length - 1] = line;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
