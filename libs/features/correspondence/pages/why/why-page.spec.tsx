import { languages, type Language } from '@ui';
import { rendered, wordsOf } from '../rendered.fixture';
import { answer, cns, gb, gbt, iec, item, lead, list, pair, proof } from '../views.fixture';
import type { CorrespondencesView } from '../../application/views';
import { whyAsked } from './why-asked';
import { WhyPage, type WhyOutcome } from './why-page';

const asked = whyAsked({ from: cns.number, to: gb.number });
const html = (outcome: WhyOutcome, language: Language = 'zh-Hans'): string => rendered(language, <WhyPage asked={asked} outcome={outcome} />);
const words = (outcome: WhyOutcome, language?: Language): string => wordsOf(html(outcome, language));

const outcomes: readonly (readonly [string, WhyOutcome])[] = [
  ['the form', { kind: 'form' }],
  ['a list', { kind: 'list', view: list() }],
  ['an empty list', { kind: 'list', view: list([]) }],
  ['a pair', { kind: 'pair', view: pair() }],
  ['an unknown number', { kind: 'refused', end: 'to', refusal: { code: 'STANDARD_UNKNOWN', asked: 'GB 4943.1-2021', says: undefined, suggestions: [{ number: gb.number, slug: gb.slug, side: 'mainland', why: 'other-edition' }] } }],
  ['a missing number', { kind: 'missing' }],
  ['one document', { kind: 'same', number: cns.number }],
  ['a day that is none', { kind: 'day' }],
];

describe.each(languages)('in %s', (language) => {
  it.each(outcomes)('%s has a text for everything, and no script, style or handler', (_, outcome) => expect(html(outcome, language)).not.toMatch(/<script|style=|\son[a-z]+=/));
});

it('gives the relation, the standing and the weakest source before the proof', () => {
  const text = words({ kind: 'pair', view: pair() });
  const places = ['尚不能判定（可能：要求一致、目标更严、目标较宽、部分一致）', '最弱的来源等级：1 资料汇编。', '系统推导候选，未经批准，无任何效力', '线索，须核对原文', '不构成官方互认', '逐步证明'].map((part) => text.indexOf(part));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

it('tells each step with its fact, its source and what the list of differences is not', () => {
  const text = words({ kind: 'pair', view: pair() });
  expect(text).toContain('CNS 15598-1:2020 采用 IEC 62368-1:2018，来源以文字称其等同，未见 IDT 标识。');
  expect(text).toContain('GB 4943.1-2022 修改采用 IEC 62368-1:2018（MOD）。 差异清单未见，不等于没有差异。');
  expect(text).toContain('另有记载： GB 4943.1-2022 采用 IEC 62368-1:2018，来源没有写明程度。');
  expect(text).toContain('来源日期 2026-11-24');
});

it('links a laboratory, and names a compilation without its address', () => {
  const page = html({ kind: 'pair', view: pair() });
  expect(page).toContain('href="https://cti-cert.com.tw/new/7542.html"');
  expect(wordsOf(page)).toContain('等级 1 · 资料汇编，待核对');
});

it('draws the path with its table, and what follows from it dashed', () => {
  const page = html({ kind: 'pair', view: pair() });
  expect(page.match(/on-path/g)).toHaveLength(2);
  expect(page).toContain('f-edge derived');
  expect(wordsOf(page)).toContain('路径的各步');
});

it('says what is missing first where nothing follows', () => {
  const text = words({ kind: 'pair', view: pair({ ...lead, to: gb.number, standing: 'none' }) });
  expect(text).toContain('目前推导不出 CNS 15598-1:2020 与 GB 4943.1-2022 的关系。');
  expect(text).toContain('第一个缺口：没有见到 CNS 15598-1:2020 采用 IEC 62368-1:2018 的程度。');
});

it('tells an exact gap from one that is at least so', () => {
  const gap = (complete: boolean) => ({ complete, items: [{ deviation: { baseClause: '4.1.15', kind: 'added' as const, change: 'a warning for use below 2000 m' }, side: 'to' as const, open: false }] });
  expect(words({ kind: 'pair', view: pair({ gap: gap(true) }) })).toContain('共 1 项。');
  expect(words({ kind: 'pair', view: pair({ gap: gap(false) }) })).toContain('至少 1 项；差异清单不完整，可能更多。');
  expect(words({ kind: 'pair', view: pair({ gap: { complete: false, items: [] } }) })).toContain('不等于没有缺口');
});

it('sets proofs that contradict each other side by side and concludes nothing', () => {
  const page = html({ kind: 'pair', view: pair({ mask: [], contradiction: [proof, { ...proof, id: 'sha256:1' }], proofs: [] }) });
  expect(wordsOf(page)).toContain('来源相互矛盾，不作结论');
  expect(page.match(/<section class="card" aria-labelledby="proof-/g)).toHaveLength(2);
});

it('keeps other proofs, folded', () => {
  const page = html({ kind: 'pair', view: pair({ proofs: [proof, { ...proof, id: 'sha256:1' }] }) });
  expect(wordsOf(page)).toContain('其他证明（1）');
});

it('offers what may have been meant, as the same question', () => {
  const refused = outcomes.map(([, outcome]) => outcome).find(({ kind }) => kind === 'refused');
  expect(html(refused ?? { kind: 'form' })).toContain('href="/hans/why?from=CNS+15598-1%3A2020&amp;to=GB+4943.1-2022"');
});

it('keeps candidates and leads apart, and says of both that they have no effect', () => {
  const text = words({ kind: 'list', view: list() });
  expect(text).toContain('尚无对应标准。 系统推导出 1 个候选，均未经批准。 另有 1 条线索，各缺一项事实。');
  expect(text).toContain('系统推导候选，未经批准，无任何效力。');
  expect(text).toContain('第一个缺口：没有见到 CNS 15598-1:2020 采用 IEC 62368-1:2018 的程度。');
});

it('lets the reader choose a route or a kind of type only where transitions differ by it, and keeps the choice', () => {
  const page = (dependsOn: CorrespondencesView['dependsOn']) => rendered('zh-Hans', <WhyPage asked={whyAsked({ from: cns.number, type: 'new', side: 'mainland' })} outcome={{ kind: 'list', view: { ...list(), dependsOn } }} />);
  const hasChoice = (html: string) => ['按程序看过渡日期', '按产品看过渡日期'].map((label) => html.includes(label));
  expect([hasChoice(page({ route: false, type: false })), hasChoice(page({ route: true, type: true }))]).toEqual([[false, false], [true, true]]);
  expect(page({ route: true, type: true })).toContain('href="/hans/why?from=CNS+15598-1%3A2020&amp;side=mainland&amp;route=declaration&amp;type=new"');
});

it('pages through one standing', () => {
  const many = list(Array.from({ length: 120 }, (_, serial) => item({ ...answer, to: `GB/T ${serial}-2020` })));
  const page = rendered('zh-Hans', <WhyPage asked={whyAsked({ from: cns.number, standing: 'candidate', page: '2' })} outcome={{ kind: 'list', view: many }} />);
  expect(page.match(/<tr role="row" class="open"/g)).toHaveLength(50);
  expect(page).toContain('standing=candidate&amp;page=3');
});

it.each([
  [{ from: ' GB 1 ', asOf: '2026-02-30' }, { from: 'GB 1', to: '', asOf: '2026-02-30', territory: '', page: 1 }],
  [{ from: ['a', 'b'], page: '-4', standing: 'best', side: 'moon', route: 'road', type: 'old' }, { from: 'a', to: '', asOf: '', territory: '', page: 1 }],
])('reads the address %j', (query, expected) => expect(whyAsked(query)).toEqual(expected));

it('draws on the names of documents alone', () => expect(words({ kind: 'pair', view: { ...pair(), from: gbt, to: iec } })).toContain('GB/T 45001-2020 → IEC 62368-1:2018'));
