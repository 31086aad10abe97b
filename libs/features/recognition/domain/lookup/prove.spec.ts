import type { CatalogueRow, Condition } from '../catalogue/row';
import { type Held, nothingSaid, prove } from './prove';

const sourced = { source: 'a source', grade: 'C', toConfirm: false, remark: '' } as const;
const end = { name: '养老护理员', code: '4-10-01-05', level: '四级', levelBasis: 'stated', type: 'level' } as const;
const care: CatalogueRow = { ...sourced, kind: 'person', key: '1', taiwan: { name: '照顧服務員', code: '17800', level: '單一', paper: 'technician' }, mainland: end, conditions: [], effect: { allows: [], stillNeeded: [] } };
const degree = (of: 'college' | 'bachelor' | 'master' | 'doctor', alternative: number | null): Condition => ({ kind: 'degree', degree: of, words: '', alternative });
const years = (count: number, alternative: number | null): Condition => ({ kind: 'years', years: count, words: '', alternative });
const senior: CatalogueRow = {
  ...sourced, kind: 'title', key: 'senior', taiwan: { name: '專技人員', code: null, level: null, paper: 'professional' }, mainland: { ...end, name: '副高级', code: null, level: '副高级', type: null },
  conditions: [degree('doctor', 1), years(2, 1), degree('master', 2), years(7, 2), degree('bachelor', 3), years(10, 3), degree('college', 4), years(15, 4)], effect: { allows: [], stillNeeded: [] },
};
const firm: CatalogueRow = {
  ...sourced, kind: 'firm', key: 'a', taiwan: { name: '甲等營造業', code: null, level: null, paper: 'firm' }, mainland: { ...end, name: '备案手册', code: null, level: null, type: null }, scope: '',
  conditions: [{ kind: 'association', words: '', alternative: null }, { kind: 'filing', words: '', alternative: null }, { kind: 'other', words: '不含工程勘察', alternative: null }], effect: { allows: [], stillNeeded: [] },
};
const of = (row: CatalogueRow, said: Partial<Held>) => prove(row, { ...nothingSaid, ...said });
const told = (row: CatalogueRow, said: Partial<Held>) => of(row, said).checks.map(({ about, state, reason }) => `${about} ${state} ${reason}`);

it.each<[string, Partial<Held>, string[], string]>([
  ['nothing said', {}, ['paper unsaid unsaid', 'level unsaid unsaid'], 'open'],
  ['the certificate', { papers: ['technician'], level: '單一', trade: '17800' }, ['paper met held', 'trade met held', 'level met held'], 'met'],
  ['the course alone', { papers: ['course'] }, ['paper missing course', 'level unsaid unsaid'], 'missing'],
  ['course and card', { papers: ['course', 'care-card'] }, ['paper missing course', 'level unsaid unsaid'], 'missing'],
  ['course and certificate', { papers: ['course', 'technician'], level: '單一' }, ['paper met held', 'level met held'], 'met'],
  ['another level, which no formula turns into this one', { papers: ['technician'], level: '丙' }, ['paper met held', 'level missing another'], 'missing'],
  ['another trade', { papers: ['technician'], level: '單一', trade: '15400' }, ['paper met held', 'trade missing another', 'level met held'], 'missing'],
])('照顧服務員: %s', (_, said, checks, outcome) => {
  expect(told(care, said)).toEqual(checks);
  expect(of(care, said).outcome).toBe(outcome);
});

it.each<[Partial<Held>, string]>([
  [{ degree: 'doctor', years: 2 }, 'met'], [{ degree: 'doctor', years: 1 }, 'missing'], [{ degree: 'master', years: 7 }, 'met'], [{ degree: 'bachelor', years: 7 }, 'missing'],
  [{ degree: 'college', years: 15 }, 'met'], [{ degree: 'college' }, 'open'], [{}, 'open'], [{ degree: 'bachelor', years: 30 }, 'met'],
])('one of several ways is enough: %j → %s', (said, outcome) => expect(of(senior, { papers: ['professional'], ...said }).outcome).toBe(outcome));

it('what stands in words is for people to judge, so a firm with all else stays open', () => {
  expect(told(firm, { papers: ['firm'], association: true, filing: true })).toEqual(['paper met held', 'association met held', 'filing met held', 'other not-checkable in-words']);
  expect(of(firm, { papers: ['firm'], association: true, filing: true }).outcome).toBe('open');
  expect(of(firm, { papers: ['firm'], association: false }).outcome).toBe('missing');
});

it('a row that states neither paper nor level is not checkable, and one to be confirmed is provisional', () => {
  const silent: CatalogueRow = { ...care, toConfirm: true, taiwan: { name: '車床', code: null, level: null, paper: null } };
  expect(prove(silent, { ...nothingSaid, papers: ['technician'], level: '乙' })).toMatchObject({ outcome: 'open', provisional: true, checks: [{ about: 'paper', state: 'not-checkable' }, { about: 'level', state: 'not-checkable' }] });
});
