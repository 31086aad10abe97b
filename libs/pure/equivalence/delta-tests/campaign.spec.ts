import fc from 'fast-check';
import type { DeltaItem } from '../compare/comparison';
import { readRequirement } from '../requirement/read-requirement';
import { campaignOf } from './campaign';
import { minimumCover } from './set-cover';

type Row = Readonly<Record<string, unknown>>;

function open(id: string, row: Row = {}, more: Partial<DeltaItem> = {}): DeltaItem {
  const read = readRequirement({ id, standard: 'T', characteristic: 'v', kind: 'limit', operator: '<=', value: 10, unit: 'mm', method: 'M', grade: 'A', ...row });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal.faults));
  return { target: read.value.document, requirement: read.value, verdict: 'no-evidence', reason: 'NO_VALUE', provisional: false, action: 'test', ...more };
}

const at = (value: unknown, name = 'temperature', unit: string | null = 'Cel') => ({ conditions: [{ name, value, unit }] });
const served = (items: readonly DeltaItem[], options?: Parameters<typeof campaignOf>[1]) => campaignOf(items, options).tests.map(({ serves }) => serves.map(({ requirement }) => requirement).join('+')).toSorted();

describe('one test serves', () => {
  it.each<[string, readonly DeltaItem[], readonly string[]]>([
    ['the same characteristic by one method', [open('a'), open('b', { value: 8 })], ['a+b']],
    ['in any script', [open('a', { characteristic: { zh_hant: '電壓', en: 'voltage' } }), open('b', { characteristic: '電壓' })], ['a+b']],
    ['not another characteristic', [open('a'), open('b', { characteristic: 'w' })], ['a', 'b']],
    ['not another method', [open('a'), open('b', { method: 'N' })], ['a', 'b']],
    ['not what has no method', [open('a', { method: null }), open('b', { method: null })], ['a', 'b']],
    ['conditions inside the others', [open('a', at('20 +- 5')), open('b', at('20 +- 2'))], ['a+b']],
    ['conditions that meet', [open('a', at('20 +- 5')), open('b', at('28 +- 5'))], ['a+b']],
    ['not conditions that are apart', [open('a', at('20 +- 5')), open('b', at('55 +- 5'))], ['a', 'b']],
    ['what is asked of one and not of the other', [open('a', at('20 +- 5')), open('b', at('>= 6', 'hold', 'h'))], ['a+b']],
    ['not two ranges over which a limit may hold', [open('a', at('0.15-0.5', 'frequency', 'MHz')), open('b', at('0.4-5', 'frequency', 'MHz'))], ['a', 'b']],
    ['a middle one of three only once', [open('a', at('20 +- 5')), open('b', at('28 +- 5')), open('c', at('36 +- 5'))], ['a+b', 'c']],
    ['test conditions that accept the same', [open('a', { kind: 'test-condition' }), open('b', { kind: 'test-condition', value: 10000, unit: 'um' })], ['a+b']],
    ['not test conditions that accept something else', [open('a', { kind: 'test-condition' }), open('b', { kind: 'test-condition', value: 8 })], ['a', 'b']],
    ['not a criterion and a test condition', [open('a'), open('b', { kind: 'test-condition' })], ['a', 'b']],
  ])('%s', (_name, items, expected) => expect(served(items)).toEqual(expected));

  it('what a firm pair joins, and not what a lead does', () => {
    const items = [open('a'), open('b', { characteristic: 'w' })];
    const pair = { id: 'p', a: 'b', b: 'a', relation: 'equal', reason: '', source: '' } as const;
    expect(served(items, { pairs: [{ ...pair, grade: 3 }] })).toEqual(['a+b']);
    expect(served(items, { pairs: [{ ...pair, grade: 1 }] })).toEqual(['a', 'b']);
    expect(served(items, { pairs: [{ ...pair, grade: 3, relation: 'only-in-a' }] })).toEqual(['a', 'b']);
  });

  it('nothing that needs no test', () => {
    const none: readonly Partial<DeltaItem>[] = [{ verdict: 'met-by-value', action: 'none' }, { verdict: 'met-by-value', action: 'confirm-basis', provisional: true }, { verdict: 'not-applicable', action: 'none' }, { action: 'find-criterion' }];
    expect(served([...none.map((more, n) => open(`n${n}`, {}, more)), open('m', { kind: 'marking' }), open('f', {}, { verdict: 'fails', action: 'correct-product' })])).toEqual(['f']);
    expect(campaignOf([])).toEqual({ tests: [], exact: true });
  });
});

it('names the strictest common conditions, in a unit that has a decimal for them, and the largest sample', () => {
  const [test] = campaignOf([
    open('a', { ...at('20 +- 5'), sample: '5 cells', standard: 'X' }),
    open('b', { conditions: [{ name: 'Temperature', value: '>= 293.15', unit: 'K' }, { name: 'hold', value: 20, unit: 'min' }], sample: '10 Cells', standard: 'Y' }),
    open('c', { conditions: [{ name: 'hold', value: '<= 1', unit: 'h' }], sample: 'one pack', standard: 'Y' }),
  ]).tests;
  expect(test).toMatchObject({
    method: { text: 'M' },
    conditions: [{ name: 'temperature', lower: '20', upper: '25', unit: 'Cel' }, { name: 'hold', lower: '20', upper: '20', unit: 'min' }],
    samples: ['10 Cells', 'one pack'],
    serves: [{ target: 'X', requirement: 'a' }, { target: 'Y', requirement: 'b' }, { target: 'Y', requirement: 'c' }],
  });
});

it('says where it is not the minimum for certain', () => {
  const spans = Array.from({ length: 40 }, (_, n) => open(`r${n}`, at(`${n}-${n + 5}`)));
  expect(campaignOf(spans)).toMatchObject({ exact: false });
  expect(campaignOf(spans).tests.flatMap(({ serves }) => serves)).toHaveLength(40);
  expect(campaignOf(spans.slice(0, 24))).toMatchObject({ exact: true, tests: { length: 4 } });
});

const sets = fc.array(fc.bigInt({ min: 1n, max: 255n }), { minLength: 1, maxLength: 8 });
const union = (chosen: readonly number[], all: readonly bigint[]) => chosen.reduce((sum, place) => sum | (all[place] ?? 0n), 0n);

it('covers with no more sets than the smallest of all choices', () => {
  fc.assert(fc.property(sets, (all) => {
    const { chosen, exact } = minimumCover(all);
    const whole = union([...all.keys()], all);
    const choices = Array.from({ length: 2 ** all.length }, (_, choice) => [...all.keys()].filter((place) => choice & (1 << place)));
    const smallest = Math.min(...choices.filter((choice) => union(choice, all) === whole).map((choice) => choice.length));
    expect([union(chosen, all) === whole, chosen.length, exact]).toEqual([true, smallest, true]);
  }), { numRuns: 500 });
});

it('plans for intervals the fewest points that pierce them all, whatever their order', () => {
  const interval = fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 6 }));
  fc.assert(fc.property(fc.array(interval, { minLength: 1, maxLength: 7 }), (intervals) => {
    const items = intervals.map(([from, width], n) => open(`r${n}`, at(`${from}-${from + width}`)));
    const ends = intervals.map(([from, width]) => [from, from + width] as const).toSorted((a, b) => a[1] - b[1]);
    let [points, last] = [0, -1];
    for (const [from, to] of ends) if (from > last) [points, last] = [points + 1, to];
    expect([campaignOf(items).tests.length, campaignOf(items.toReversed()).tests.length, campaignOf(items).exact]).toEqual([points, points, true]);
  }), { numRuns: 100 });
});
