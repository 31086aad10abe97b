import { translator } from '@platform/locale';
import { languages, type Language } from '@ui';
import { rendered, wordsOf } from '../rendered.fixture';
import { comparison, row, rows } from '../requirements.fixture';
import { cns, gb } from '../views.fixture';
import { compareAsked } from './compare-asked';
import { compareCsv } from './compare-csv';
import { ComparePage, type CompareOutcome } from './compare-page';
import { coverageOf, kindOf, shown } from './row-kind';

const compared: CompareOutcome = { kind: 'compared', view: comparison() };
const html = (outcome: CompareOutcome = compared, { language = 'zh-Hans', show = 'all' }: Readonly<{ language?: Language; show?: string }> = {}): string =>
  rendered(language, <ComparePage asked={compareAsked({ a: cns.number, b: gb.number, show })} outcome={outcome} />);
const words = (outcome?: CompareOutcome): string => wordsOf(html(outcome));

describe.each(languages)('in %s', (language) => {
  it.each<readonly [string, CompareOutcome]>([
    ['the form', { kind: 'form' }],
    ['a comparison', compared],
    ['a comparison of nothing', { kind: 'compared', view: comparison({ rows: [], mask: ['equal', 'subset', 'superset', 'overlap', 'disjoint'] }) }],
    ['a missing number', { kind: 'missing', end: 'b' }],
    ['one document', { kind: 'same', number: gb.number }],
    ['a day that is none', { kind: 'day' }],
  ])('%s has a text for everything, and no script, style or handler', (_, outcome) => expect(html(outcome, { language })).not.toMatch(/<script|style=|\son[a-z]+=/));
});

it('says how much is shown of how many requirements on record, and that the list is not whole', () => {
  expect(words()).toContain('符合 CNS 15598-1:2020 可证明 GB 4943.1-2022 已收录的 7 项要求中的 1 项。');
  expect(words()).toContain('本库只收录 GB 4943.1-2022 的 5 项要求，清单不完整，不能据此认为已测全');
  expect(words()).toContain('符合 GB 4943.1-2022 可证明 CNS 15598-1:2020 已收录的 4 项要求中的 0 项。');
});

it('does not take what nobody compared for what has no counterpart', () => {
  expect(rows.map(kindOf)).toEqual(['b-stricter', 'equal', 'different-method', 'equal', 'none-in-source', 'not-looked-at', 'none-in-target', 'incompatible']);
  expect(words()).toContain('已查，无对应条款');
  expect(words()).toContain('尚未比对');
});

it('counts a verdict on weak sources apart, and never what only the source asks', () => {
  expect(coverageOf(rows)).toEqual([
    { key: 'equal', count: 1 }, { key: 'b-stricter', count: 1 }, { key: 'incompatible', count: 1 }, { key: 'different-method', count: 1 },
    { key: 'none-in-source', count: 1 }, { key: 'provisional', count: 1 }, { key: 'not-looked-at', count: 1 },
  ]);
});

it('counts a requirement once, and not as met where a source denies it', () => {
  const twice = [row({ verdict: 'b-stricter' }), row({ verdict: 'equal' })];
  expect(coverageOf(twice)).toEqual([{ key: 'equal', count: 1 }]);
  expect(coverageOf([row({ verdict: 'equal', stated: 'overlapping' })])).toEqual([{ key: 'overlapping', count: 1 }]);
  expect(shown(row({ verdict: 'equal', stated: 'overlapping' }), 'must')).toBe(true);
});

it.each([['all', 8], ['differs', 3], ['must', 6], ['unlooked', 1]])('shows %s: %i rows', (show, count) => {
  const page = html(compared, { show });
  expect(page.match(/<tr role="row" id="row-/g)).toHaveLength(count);
  expect(page).toContain('aria-current="true"');
});

it('keeps the number of a row whatever is shown', () => expect(html(compared, { show: 'unlooked' })).toContain('<tr role="row" id="row-6"'));

it('must test what is shown by weak sources alone', () => {
  expect(shown(row({ verdict: 'equal', provisional: true }), 'must')).toBe(true);
  expect(shown(row({ verdict: 'equal' }), 'must')).toBe(false);
});

it('shows the verdict of a source beside the computed one', () => expect(words()).toContain('来源所述：不能判定（2 检测机构或行业组织等）'));

it('draws both accepted ranges on one axis, and none where methods or units differ', () => {
  expect(html().match(/class="interval"/g)).toHaveLength(4);
  const otherUnit = comparison({ rows: [row({ verdict: 'equal', target: { ...row({}).target, unit: 'K' } as ReturnType<typeof row>['target'] })] });
  expect(wordsOf(html({ kind: 'compared', view: otherUnit }))).toContain('单位不同，未画');
});

it('writes every row as a table', () => {
  const [header, first, ...others] = compareCsv(comparison(), { language: 'zh-Hant', t: translator('zh-Hant') }).replace('\ufeff', '').trim().split('\r\n');
  expect(header).toContain('row,source_id,source_clause,source_characteristic,source_accepted');
  expect(first).toContain('1,a,5.4,外殼溫度,≤ 100 °C,,,3,b,5.4,外殼溫度,≤ 90 °C');
  expect(others).toHaveLength(7);
});
