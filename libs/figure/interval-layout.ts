import { textWidth } from './text-width';

/** What a requirement accepts. Bounds are decimals as text, so that labels are exact; an absent bound means unbounded. */
export type Interval = Readonly<{ lower?: string; upper?: string; lowerOpen?: boolean; upperOpen?: boolean }>;

/** Two accepted sets and a measured value on one axis, in one unit. */
export type Intervals = Readonly<{ first?: Interval; second?: Interval; value?: string }>;

/** User units. */
const WIDTH = 220;
const INSET = 12;
const BAR = 10;
const AXIS = 34;
export const INTERVAL_LABEL_SIZE = 11.5;

/** `open…`: the set goes on beyond the drawing; `hollow…`: the bound itself is not accepted. */
export type IntervalBar = Readonly<{ x: number; y: number; width: number; height: number; openLeft: boolean; openRight: boolean; hollowLeft: boolean; hollowRight: boolean }>;
export type IntervalLayout = Readonly<{
  width: number;
  height: number;
  axisY: number;
  first?: IntervalBar;
  second?: IntervalBar;
  valueX?: number;
  ticks: readonly Readonly<{ x: number; text: string }>[];
}>;

/** Where everything stands, or null where there is no number to draw. */
export function layoutIntervals(intervals: Intervals): IntervalLayout | null {
  const marks = marksOf(intervals);
  if (marks.length === 0) return null;
  const [from, to] = domainOf(marks.map(({ at }) => at));
  const x = (at: number): number => Math.round((INSET + ((at - from) / (to - from)) * (WIDTH - 2 * INSET)) * 10) / 10;
  return {
    width: WIDTH,
    height: AXIS + 18,
    axisY: AXIS,
    ...(intervals.first ? { first: barOf(intervals.first, 4, x) } : {}),
    ...(intervals.second ? { second: barOf(intervals.second, 19, x) } : {}),
    ...(intervals.value === undefined ? {} : { valueX: x(Number(intervals.value)) }),
    ticks: ticksOf(marks.map(({ at, text }) => ({ x: x(at), text }))),
  };
}

type Mark = Readonly<{ at: number; text: string }>;

/** Every finite number once, the measured value first, since its label matters most. */
function marksOf({ first, second, value }: Intervals): Mark[] {
  const texts = [value, first?.lower, first?.upper, second?.lower, second?.upper].flatMap((text) => (text === undefined ? [] : [text]));
  const marks = texts.map((text) => ({ at: Number(text), text })).filter(({ at }) => Number.isFinite(at));
  return [...new Map(marks.map((mark) => [mark.at, mark])).values()];
}

/** Room on both sides of the numbers; a quantity without a negative number begins at zero or later. */
function domainOf(numbers: readonly number[]): [number, number] {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const room = (most - least || Math.abs(most) || 1) * 0.4;
  return [least >= 0 ? Math.max(0, least - room) : least - room, most + room];
}

function barOf({ lower, upper, lowerOpen, upperOpen }: Interval, y: number, x: (at: number) => number): IntervalBar {
  const left = lower === undefined ? 0 : x(Number(lower));
  const right = upper === undefined ? WIDTH : x(Number(upper));
  const width = Math.max(3, right - left);
  return {
    x: left, y, width, height: BAR,
    openLeft: lower === undefined, openRight: upper === undefined, hollowLeft: lowerOpen === true, hollowRight: upperOpen === true,
  };
}

/** Labels under the axis, as many as fit without touching. */
function ticksOf(marks: readonly Readonly<{ x: number; text: string }>[]): Readonly<{ x: number; text: string }>[] {
  const placed: Readonly<{ x: number; text: string; half: number }>[] = [];
  for (const { x, text } of marks) {
    const half = textWidth(text, INTERVAL_LABEL_SIZE) / 2;
    const at = Math.min(Math.max(x, half), WIDTH - half);
    if (placed.every((other) => Math.abs(other.x - at) >= other.half + half + 4)) placed.push({ x: at, text, half });
  }
  return placed.map(({ x, text }) => ({ x, text })).sort((a, b) => a.x - b.x);
}
