import { EQUAL, SUPERSET } from '@pure/equivalence';
import { fold } from '@pure/han';
import { familyKey, numberKey, parseNumber, type Side } from '@pure/standard-number';
import type { LocalDate } from '@pure/kernel';
import { type EntryFilters, facetsOf, type MappingEntry, passes } from './entry';
import { isAlike, nearness } from './match';
import { inOrder, pageOf } from './order';
import { mappingQuery } from './query';

const day = (text: string) => text as LocalDate;
const end = (number: string, side: Side, titles: string) => {
  const read = parseNumber(number);
  return { number, side, keys: new Set(read.ok ? [numberKey(read.value), familyKey(read.value)] : []), titles: fold(titles) };
};
function entry(number: string, source: MappingEntry['source'], target: MappingEntry['target'], more: Partial<MappingEntry> = {}): MappingEntry {
  return {
    number, version: 1, state: 'approved', since: day('2026-03-01'), until: null, territory: '350000', example: false, effect: 'technical-reference', body: {}, mask: EQUAL, degree: null, sourceId: 1, targetId: 2,
    source, target, sectors: ['lighting'], text: [fold(`${number} ${source.number} ${target.number}`), source.titles, target.titles].join('\n'), ...more,
  };
}
const led = entry('GT-M-2026-000012-K', end('CNS 15598-1:2020', 'taiwan', '發光二極體模組 安全要求'), end('GB 4943.1-2022', 'mainland', '音视频、信息技术和通信技术设备 第1部分：安全要求'));
const cell = entry('GT-M-2026-000013-H', end('GB 38031-2025', 'mainland', '电动汽车用动力蓄电池安全要求'), end('CNS 16172:2021', 'taiwan', '電動車用鋰電池'), { mask: EQUAL | SUPERSET, state: 'suspended', since: day('2026-05-01'), sectors: ['nev', 'batteries'], territory: 'CN' });
const all = [cell, led];

const found = (typed: string) => {
  const query = mappingQuery(typed);
  return all.filter((each) => nearness(each, query, query.words.map((word) => [word])) !== null).map(({ number }) => number.slice(-1));
};

it.each<[string, readonly string[]]>([
  ['GT-M-2026-000012-K', ['K']], ['gt-m-2026', ['H', 'K']], ['ＧＴ－Ｍ－２０２６－００００１３', ['H']], ['gtm2026000012', ['K']], ['GT-M', ['H', 'K']], ['000013', ['H']],
  ['GB4943.1-2022', ['K']], ['gb 4943.1', ['K']], ['国标 4943.1', ['K']], ['cns 15598之1', ['K']], ['GB 4943.1-2011', ['K']], ['CNS 15598-1 GB/T 4943.1', ['K']], ['CNS 15598-1 GB 38031', []], ['15598', ['K']],
  ['发光二极体', ['K']], ['發光二極體', ['K']], ['安全要求', ['H', 'K']], ['電動汽車 鋰電池', ['H']], ['GB 38031 安全', ['H']], ['照明', []], ['', ['H', 'K']],
])('%s finds %j', (typed, numbers) => expect(found(typed)).toEqual(numbers));

it('a number that no mapping has leads to those of the same serial', () => {
  expect(all.filter((each) => isAlike(each, mappingQuery('CNS 15598-9'))).map(({ number }) => number)).toEqual([led.number]);
  expect(all.filter((each) => isAlike(each, mappingQuery('照明')))).toEqual([]);
});

it('the very edition stands before another edition of its standard', () => {
  const older = entry('GT-M-2026-000099-A', end('GB 4943.1-2011', 'mainland', ''), led.target);
  const query = mappingQuery('GB 4943.1-2011');
  expect(inOrder([led, older].map((each) => ({ entry: each, near: nearness(each, query, []) ?? 3 })), 'nearest').map(({ entry: { number }, near }) => [number, near])).toEqual([[older.number, 0], [led.number, 1]]);
});

const none: EntryFilters = { state: null, sector: null, relation: null, degree: null, direction: null, territory: null, effect: null };
const liesWithin = (inner: string, outer: string): boolean => outer === 'CN' || inner.startsWith(outer.replace(/(?:00)+$/, ''));
it.each<[Partial<EntryFilters>, readonly string[]]>([
  [{ state: 'suspended' }, ['H']], [{ sector: 'batteries' }, ['H']], [{ relation: 'equal' }, ['H', 'K']], [{ relation: 'superset' }, ['H']], [{ direction: 'taiwan-mainland' }, ['K']],
  [{ territory: '350200' }, ['H', 'K']], [{ territory: '440000' }, ['H']], [{ territory: 'CN' }, ['H']], [{ degree: 'IDT' }, []], [{ effect: 'technical-reference', state: 'approved' }, ['K']],
])('%j leaves %j', (asked, left) => expect(all.filter((each) => passes(each, { ...none, ...asked }, liesWithin)).map(({ number }) => number.slice(-1))).toEqual(left));

it('counts each value, a mapping in every sector and relation of it', () => expect(facetsOf(all)).toMatchObject({
  sector: [{ value: 'batteries', count: 1 }, { value: 'lighting', count: 1 }, { value: 'nev', count: 1 }], relation: [{ value: 'equal', count: 2 }, { value: 'superset', count: 1 }],
  direction: [{ value: 'mainland-taiwan', count: 1 }, { value: 'taiwan-mainland', count: 1 }], degree: [],
}));

describe('pages', () => {
  const met = Array.from({ length: 5 }, (_, at) => ({ entry: entry(`GT-M-2026-00000${5 - at}-X`, led.source, led.target), near: 3 as const }));
  const page = (after: string | null, order: 'newest' | 'oldest' = 'newest') => { const { items, next, restarted } = pageOf(inOrder(met, order), { after, limit: 2, order }); return [items.map((each) => each.entry.number.slice(-3, -2)).join(''), next?.slice(-3, -2) ?? null, restarted]; };
  it.each<[string | null, readonly unknown[]]>([
    [null, ['54', '4', false]], ['GT-M-2026-000004-X', ['32', '2', false]], ['GT-M-2026-000002-X', ['1', null, false]], ['GT-M-2026-000003-Y', ['32', '2', false]], ['nowhere', ['54', '4', true]],
  ])('behind %s', (after, told) => expect(page(after)).toEqual(told));
  it('in another order', () => expect([page(null, 'oldest'), page('GT-M-2026-000002-X', 'oldest'), page('gone', 'oldest')]).toEqual([['12', '2', false], ['34', '4', false], ['12', '2', true]]));
});
