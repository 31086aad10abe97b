import { classMark, sectorMark, TITLED } from '../../domain/search/marks';
import { type EntryFacts, EntryMaker, titleText } from './entry';

const facts: EntryFacts = {
  id: 7, side: 'mainland', kind: 'standard', status: 'in_force', nature: 'recommended', year: 2023,
  titles: ['普通照明用LED模块 安全规范', 'LED modules'], ics: ['29.140.99'], ccs: ['K71'], adoptions: ['IDT', 'IDT'], sectors: ['lighting'], isMapped: false,
};
const maker = new EntryMaker(() => ['K70/79', 'K']);

it('keeps folded titles, the classes above its own, and small numbers', () => {
  const entry = maker.entry(facts);
  expect(entry).toMatchObject({ id: 7, facets: '0;0;1;2;29,29.140;0;' });
  expect(titleText(entry.titles)).toBe('\n普通照明用led模块 安全规范\nled modules\n');
  expect(entry.tok).toEqual(expect.arrayContaining([TITLED, sectorMark('lighting'), classMark('ICS', '29'), classMark('CCS', 'K71'), classMark('CCS', 'K70/79'), classMark('CCS', 'K')]));
  expect(new Set(entry.tok).size).toBe(entry.tok.length);
});

it('both scripts of one title are one title', () => expect(maker.entry({ ...facts, titles: ['标准', '標準'] }).titles).toEqual(['标准']));

it('without a title there is nothing to find it by but its number', () => {
  const entry = maker.entry({ ...facts, titles: [], nature: null });
  expect([titleText(entry.titles), entry.tok.includes(TITLED), entry.facets]).toEqual(['', false, '0;0;;2;29,29.140;0;']);
});
