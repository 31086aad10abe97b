import { fitted, textWidth } from './text-width';
import type { Timeline, TimelineBar } from './timeline-model';

const WIDTH = 1120;
const TOP = 34;
const ROW = 44;
const BAR = 14;
const LABEL = 18;
const GAP = 14;
export const TIMELINE_LABEL_SIZE = 13.5;

export type Span = Readonly<{ x: number; width: number; kind: 'pending' | 'applies' }>;
export type TimelineRow = Readonly<{ bar: TimelineBar; label: string; labelX: number; labelWidth: number; labelY: number; y: number; height: number; spans: readonly Span[] }>;
export type Tick = Readonly<{ x: number; year: number; labelled: boolean }>;
export type TimelineLayout = Readonly<{ width: number; height: number; rows: readonly TimelineRow[]; ticks: readonly Tick[]; todayX: number }>;

/** Where everything stands. Each edition has a row of its own, its label above its bar, so nothing can overlap. */
export function layoutTimeline(timeline: Timeline): TimelineLayout {
  const first = firstYear(timeline);
  const last = lastYear(timeline);
  const at = (date: string): number => round(((yearsOf(date) - first) / (last - first)) * WIDTH);
  const bars = [...timeline.editions, ...timeline.bases];
  const rows = bars.map((bar, index) => {
    const top = TOP + index * ROW + (index >= timeline.editions.length ? GAP : 0);
    return rowOf(bar, top, at, timeline.today);
  });
  const height = TOP + bars.length * ROW + (timeline.bases.length > 0 ? GAP : 0) + 8;
  return { width: WIDTH, height, rows, ticks: ticksOf(first, last), todayX: at(timeline.today) };
}

function rowOf(bar: TimelineBar, top: number, at: (date: string) => number, today: string): TimelineRow {
  const start = at(bar.issued ?? bar.from);
  const label = fitted(bar.label, TIMELINE_LABEL_SIZE, WIDTH);
  const labelWidth = textWidth(label, TIMELINE_LABEL_SIZE);
  const labelX = Math.max(0, Math.min(start, WIDTH - labelWidth));
  return { bar, label, labelX, labelWidth, labelY: top + LABEL - 5, y: top + LABEL, height: BAR, spans: spansOf(bar, at, today) };
}

function spansOf(bar: TimelineBar, at: (date: string) => number, today: string): Span[] {
  const from = at(bar.from);
  const end = bar.until === undefined ? Math.max(WIDTH, at(today)) : at(bar.until);
  const applies: Span = { x: from, width: Math.max(3, round(end - from)), kind: 'applies' };
  if (bar.issued === undefined || bar.issued >= bar.from) return [applies];
  const issued = at(bar.issued);
  return [{ x: issued, width: Math.max(2, round(from - issued)), kind: 'pending' }, applies];
}

function firstYear({ editions, bases, today }: Timeline): number {
  const starts = [...editions, ...bases].map((bar) => yearOf(bar.issued ?? bar.from));
  return Math.min(yearOf(today) - 4, ...starts);
}

function lastYear({ editions, bases, today }: Timeline): number {
  const ends = [...editions, ...bases].map((bar) => yearOf(bar.until ?? bar.from));
  return Math.max(yearOf(today), ...ends) + 1;
}

function ticksOf(first: number, last: number): Tick[] {
  const years = last - first;
  const step = years > 60 ? 10 : years > 24 ? 5 : years > 12 ? 2 : 1;
  return Array.from({ length: years }, (_, index) => first + index).flatMap((year) => {
    if ((year - first) % step !== 0) return [];
    const x = round(((year - first) / years) * WIDTH);
    return [{ x, year, labelled: x + textWidth('2000', 12.5) <= WIDTH }];
  });
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** 2024-07-01 is 2024.5. */
function yearsOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 366;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
