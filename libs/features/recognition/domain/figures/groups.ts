import { type Counted, LEAST_TOLD } from './small-numbers';

/** By what people are counted. `trade`: the mainland name; `territory`: six digits of GB/T 2260, each in which it holds; `month`: of the decision. */
export const figureDimensions = ['all', 'kind', 'trade', 'level', 'territory', 'month'] as const;
export type FigureDimension = (typeof figureDimensions)[number];

/** `count` people who are alike. `level`: empty, where the row has none; `month`: `2026-10`; `days`: from receipt to decision. */
export type Alike = Readonly<{ kind: string; trade: string; level: string; territory: readonly string[]; month: string; days: number; count: number }>;
/** `value`: of months `2026-09/2026-10`, the first of them `../2026-08`. */
export type CountedGroup = Counted & Readonly<{ by: FigureDimension; value: string }>;

/** Of months there are spans instead, each of which has enough people. */
const dimensions = ['kind', 'trade', 'level', 'territory'] as const;
type Dimension = (typeof dimensions)[number];

const valuesOf = (by: Dimension, alike: Alike): readonly string[] => (by === 'territory' ? alike.territory : [alike[by]]);
const sum = (people: readonly Alike[]): number => people.reduce((total, { count }) => total + count, 0);

function grouped(people: readonly Alike[], values: (alike: Alike) => readonly string[]): ReadonlyMap<string, readonly Alike[]> {
  const found = new Map<string, Alike[]>();
  for (const alike of people) {
    for (const value of values(alike)) {
      const group = found.get(value);
      if (group) group.push(alike);
      else found.set(value, [alike]);
    }
  }
  return found;
}

/**
 * Who is in figures at all: nobody who belongs to a group of fewer than five by any dimension. What is left out of one figure is left out
 * of all, sums too, so that a sum less its parts is nobody (complementary suppression). Leaving out makes other groups smaller, so it is repeated.
 */
export function countable(people: readonly Alike[]): readonly Alike[] {
  const small = dimensions.flatMap((by) => [...grouped(people, (alike) => valuesOf(by, alike))].filter(([, group]) => sum(group) < LEAST_TOLD).map(([value]) => ({ by, value })));
  if (small.length === 0) return people;
  return countable(people.filter((alike) => !small.some(({ by, value }) => valuesOf(by, alike).includes(value))));
}

/** Spans of months, each until the month with which it has five people; what is left at the end joins the last. `until`: the last month that is counted. */
function spans(people: readonly Alike[], until: string): readonly Readonly<{ value: string; people: readonly Alike[] }>[] {
  const months = [...grouped(people, ({ month }) => [month])].sort(([one], [other]) => (one < other ? -1 : 1));
  const whole: { last: string; people: Alike[] }[] = [];
  let open: Alike[] = [];
  for (const [month, group] of months) {
    open.push(...group);
    if (sum(open) < LEAST_TOLD) continue;
    whole.push({ last: month, people: open });
    open = [];
  }
  const end = whole.at(-1);
  if (!end) return [];
  end.people.push(...open);
  end.last = until;
  return whole.map(({ last, people: within }, place) => ({ value: `${place === 0 ? '..' : after(whole[place - 1]?.last ?? '')}/${last}`, people: within }));
}

const after = (month: string): string => {
  const [year, number] = month.split('-').map(Number);
  return number === 12 ? `${(year ?? 0) + 1}-01` : `${year ?? 0}-${String((number ?? 0) + 1).padStart(2, '0')}`;
};

/** The day by which half of them were decided. */
function median(people: readonly Alike[]): number {
  const half = sum(people) / 2;
  let passed = 0;
  for (const { days, count } of [...people].sort((one, other) => one.days - other.days)) {
    passed += count;
    if (passed >= half) return days;
  }
  return 0;
}

/** All groups of those who are in figures, by value. Each has five people or more. `until`: month `2026-10`. */
export function groupsOf(people: readonly Alike[], until: string): readonly CountedGroup[] {
  const counted = countable(people);
  if (counted.length === 0) return [];
  const line = (by: FigureDimension, value: string, of: readonly Alike[]): CountedGroup => ({ by, value, count: sum(of), days: median(of) });
  const byDimension = dimensions.flatMap((by) => [...grouped(counted, (alike) => valuesOf(by, alike))].sort(([one], [other]) => (one < other ? -1 : 1)).map(([value, of]) => line(by, value, of)));
  return [line('all', '', counted), ...byDimension, ...spans(counted, until).map(({ value, people: of }) => line('month', value, of))];
}
