import { termRecord } from './term.fixture';
import { approvedTerms, severalMeanings, termView } from './term-record';

const source = { id: 'S', address: 'https://a.example/x', kind: 'list', grade: 1, stated_on: null };

it('a compilation is named and not linked, also inside a remark', () => {
  const view = termView(termRecord('1', '要求', '要求事項', { note: 'see a.example/x', grade: 1 }), new Map([['S', source]]));
  expect(view).toMatchObject({ source: { id: 'S', grade: 1 }, note: 'see …' });
  expect(view.source).not.toHaveProperty('address');
});

it('the field leads to the sector', () => {
  expect(termView(termRecord('1', '镇流器', '安定器', { domain: 'lighting' }), new Map())).toMatchObject({ sector: 'lighting', field: 'lighting' });
  expect(termView(termRecord('1', '标准', '標準', { domain: 'standards' }), new Map())).not.toHaveProperty('sector');
});

describe('the pairs that conversion uses', () => {
  it.each([
    ['candidates', { status: 'candidate' }],
    ['ambiguous ones', { ambiguous: true }],
  ] as const)('are no %s', (_, more) => expect(approvedTerms([termRecord('1', '甲乙', '丙丁', more)])).toEqual([]));

  it('have a word on both sides', () => expect(approvedTerms([termRecord('1', '甲乙', '')])).toEqual([]));

  it('are one where rows say the same, with the guards of all', () => {
    const rows = [termRecord('v', '总则', '通則', { term_en: 'general', not_after: ['法'] }), termRecord('h', '总则', '通則', { direction: 'to-taiwan', not_before: ['篇'] })];
    expect(approvedTerms(rows)).toEqual([{ id: 'v', mainland: ['总则'], taiwan: ['通則'], en: 'general', direction: 'to-taiwan', notAfter: ['法'], notBefore: ['篇'] }]);
  });

  it('of one word with two meanings both are handed over', () => {
    const rows = [termRecord('1', '质量', '品質', { term_en: 'quality' }), termRecord('2', '质量', '質量', { term_en: 'mass' })];
    expect(approvedTerms(rows).map(({ en }) => en)).toEqual(['quality', 'mass']);
  });
});

describe('words that only people can convert', () => {
  const friend = (id: string, mainland: string, taiwan: string, more = {}) => termRecord(id, mainland, taiwan, { status: 'candidate', ambiguous: true, ...more });
  const [quality, mass] = [friend('q', '质量', '品質', { term_en: 'quality' }), friend('m', '质量', '質量', { term_en: 'mass' })];
  const used = (...records: readonly ReturnType<typeof friend>[]) => severalMeanings(records).map(({ id, direction }) => `${id} ${direction}`);

  it('are those that false friends write in several ways, in that direction', () => expect(used(quality, mass)).toEqual(['q to-taiwan', 'm to-taiwan']));

  it.each([
    ['a false friend alone', [quality]],
    ['two that write the same', [quality, friend('g', '质量', '品質', { term_en: 'grade' })]],
    ['a pair that is none', [quality, friend('m', '质量', '質量', { ambiguous: false })]],
    ['a pair of a dictionary', [quality, friend('m', '质量', '質量', { kind: 'term' })]],
    ['a pair of the other direction', [quality, friend('m', '质量', '質量', { direction: 'to-mainland' })]],
  ])('%s changes nothing', (_, records) => expect(used(...records)).toEqual([]));

  it('are the shared words of a pair only', () =>
    expect(severalMeanings([quality, friend('m', '质量;质量数', '質量')]).map(({ mainland }) => mainland)).toEqual([['质量'], ['质量']]));
});
