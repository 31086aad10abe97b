import { type LocalDate, localDate } from '@pure/kernel';
import { documentOf } from '../document-of';
import { Fields } from '../fields';
import { type Reader, RowDraft } from '../row-draft';
import type { KnownSource } from '../source-book';
import type { StagedTable, StagedTables } from '../staged';
import { readAccess } from './read-access';
import { readAdoption } from './read-adoption';
import { readChange } from './read-change';
import { readRelation } from './read-relation';
import { readSource } from './read-source';
import { readStandard } from './read-standard';
import { readConfusable, readHazard, readVocabulary } from './read-term';
import { readTransition } from './read-transition';

const today = ((text: string): LocalDate => {
  const date = localDate(text);
  if (!date) throw new Error(text);
  return date;
})('2026-11-24');

const known: readonly KnownSource[] = [{ id: 'D5', kind: 'cover text', grade: 1 }, { id: 'IEC-DATA', grade: 2 }];

function read(reader: Reader, values: Record<string, unknown>, source?: string) {
  const fields = new Fields({ line: 2, values });
  const sources = new Map(known.map((each) => [each.id, each]));
  const draft = new RowDraft(fields, { today, sources, documentOf, ...(source !== undefined && { source }) });
  reader(fields, draft);
  const items = <T extends StagedTable>(table: T): StagedTables[T][] =>
    draft.items.flatMap((staged) => (staged.table === table ? [staged.item as StagedTables[T]] : []));
  return { items, draft, faults: fields.faults.map(({ field, code }) => `${field} ${code}`) };
}

const sourced = { source: 'D5', grade: 'C' };

describe('standards', () => {
  it('a mainland row: the basis follows from the kind of the source', () => {
    const { items, faults } = read(readStandard, {
      number: 'GB/T 31467.3-2015', ics: '43.080', ccs: 'T47', status_raw: '废止', status: 'withdrawn', title_zh_hans: '安全性要求', ...sourced,
    });
    expect(faults).toEqual([]);
    expect(items('statement')).toMatchObject([{
      document: 'GB/T31467.3:2015', status: 'withdrawn',
      statement: { basis: 'cover', grade: 1, ics: ['43.080'], ccs: ['T47'], nature: 'recommended', status: 'withdrawn', statusRaw: '废止' },
    }]);
  });

  it('a row of the future is upcoming until its day', () => {
    const { items } = read(readStandard, { number: 'GB/T 1-2026', issued: '2026-10-01', implemented: '2027-01-01', title_en: 'x', ...sourced });
    expect(items('statement')).toMatchObject([{ status: 'upcoming', statusUntil: '2027-01-01' }]);
  });

  it('an international amendment is linked by its base', () => {
    const { items } = read(readStandard, {
      number: 'IEC 62031:2008/AMD1:2012', publisher: 'IEC', base: 'IEC 62031:2008', kind: 'amendment', status: 'replaced',
      published: '2012-10-30', obsoleted: '2018-03-08', source_repo: 'relaton/relaton-data-iec',
    });
    expect(items('amendment')).toEqual([{ document: 'IEC62031:2008/AMD1:2012', base: 'IEC62031:2008', sourceId: 'IEC-DATA', grade: 2 }]);
    expect(items('statement')).toMatchObject([{ status: 'replaced', statement: { grade: 2, withdrawn: '2018-03-08' } }]);
  });

  it('a consolidated print is also meant by the year in which it came out', () => {
    const { items } = read(readStandard, {
      number: 'IEC 60721-1:1990+AMD1:1992+AMD2:1995 CSV', kind: 'consolidated', published: '2002-10-22', status: 'in_force', source_repo: 'relaton/relaton-data-iec',
    });
    expect(items('key').filter(({ kind }) => kind === 'alias').map(({ key }) => key)).toEqual(['IEC60721-1:1995', 'IEC60721-1:2002']);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['no number', { title_en: 'x', ...sourced }, ['number FIELD_MISSING']],
    ['no source', { number: 'GB/T 1', title_en: 'x', grade: 'A' }, ['source SOURCE_MISSING']],
    ['a date that is none', { number: 'GB/T 1', issued: '2024-13', ...sourced }, ['issued DATE_INVALID']],
    ['a class that is none', { number: 'GB/T 1', ics: '43,080', ...sourced }, ['ics CODE_INVALID']],
    ['a nature that is none', { number: 'GB/T 1', nature: 'soft', ...sourced }, ['nature VALUE_UNKNOWN']],
    ['a side that is none', { number: 'GB/T 1', side: 'north', ...sourced }, ['side VALUE_UNKNOWN']],
  ])('%s', (_, values, expected) => expect(read(readStandard, values).faults).toEqual(expected));

  it('a source given for the file stands in', () => expect(read(readStandard, { number: 'GB/T 1', grade: 'A' }, 'REG').faults).toEqual([]));
});

describe('relations', () => {
  const row = (more: Record<string, string>) => ({ from_number: 'GB/T 4937.1-2006', relation: 'replaces', to_number: 'GB/T 4937-1995', ...sourced, ...more });

  it.each([
    ['split: one standard became parts; partial', 'part'],
    ['全部代替', 'whole'],
    ['number changed', 'unknown'],
  ])('the extent of a replacement: %s', (note, extent) =>
    expect(read(readRelation, row({ note })).items('replacement')).toMatchObject([{ newer: 'GB/T4937.1:2006', older: 'GB/T4937:1995', extent, planned: false }]));

  it('what a draft will replace is planned; stated and derived differ in grade', () => {
    const stated = { from_number: 'ISO/DIS 11999-2', relation: 'will_replace', to_number: 'ISO/TS 11999-2:2015', basis: 'stated by the new document', grade: 'B' };
    expect(read(readRelation, stated).items('replacement')).toMatchObject([{ planned: true, sourceId: 'ISO-DATA', grade: 2 }]);
    const derived = { from_number: 'IEC 60154-1:2016', relation: 'replaces', to_number: 'IEC 60154-1:1982', basis: 'same number, next edition by date' };
    expect(read(readRelation, derived).items('replacement')).toMatchObject([{ sourceId: 'IEC-DATA', grade: 1, extent: 'unknown' }]);
  });

  it('an adoption whose base cannot be seen has none', () => {
    const { items } = read(readRelation, row({ relation: 'adopts', to_number: 'unknown', degree: 'MOD', degree_raw: 'MOD (base number cut off)' }));
    expect(items('adoption')).toMatchObject([{ national: 'GB/T4937.1:2006', degree: 'MOD', baseDated: false }]);
    expect(items('adoption')[0]).not.toHaveProperty('base');
  });

  it('a dual number in the words of the source is kept as such', () => {
    const { items } = read(readRelation, row({
      from_number: 'GB/T 16886.5-2003', relation: 'adopts', to_number: 'ISO 10993-5:1999', degree: 'undetermined', degree_raw: 'GB/T 16886.5-2003/ISO 10993-5:1999',
    }));
    expect(items('adoption')).toMatchObject([{ dualNumber: true, confirmed: false, baseDated: true }]);
  });

  it('one document under two spellings says nothing; under one spelling it is a slip', () => {
    const spelled = { from_number: 'IEC 60821:1991', to_number: 'IEC 821:1991', relation: 'replaces', ...sourced };
    expect(read(readRelation, spelled)).toMatchObject({ draft: { skipped: true }, faults: [] });
    expect(read(readRelation, { ...spelled, to_number: 'IEC 60821:1991' }).faults).toEqual(['to_number SAME_DOCUMENT']);
  });
});

describe('adoptions', () => {
  const row = { national: 'GB 4943.1-2011', side: 'CN', base: 'IEC 60950-1:2005', degree: 'MOD', ...sourced };
  const deviations = [{ base_clause: '1.4.5', change: 'supply tolerance', kind: 'stricter', reason: null }];

  it('takes deviations from JSON, or from its text', () => {
    const expected = [{ deviations: [{ baseClause: '1.4.5', change: 'supply tolerance', kind: 'stricter' }], baseDated: true }];
    expect(read(readAdoption, { ...row, deviations, base_dated: true }).items('adoption')).toMatchObject(expected);
    expect(read(readAdoption, { ...row, deviations: JSON.stringify(deviations) }).items('adoption')).toMatchObject(expected);
  });

  it('a base that is not shown is none', () => {
    const [adoption] = read(readAdoption, { ...row, base: 'unknown' }).items('adoption');
    expect([adoption?.base, adoption?.baseDated]).toEqual([undefined, false]);
  });

  it.each<[string, Record<string, unknown>, string[]]>([
    ['a degree that is none', { degree: 'idt' }, ['degree VALUE_UNKNOWN']],
    ['deviations that are no list', { deviations: '{' }, ['deviations JSON_INVALID']],
    ['a deviation without a change', { deviations: [{ kind: 'added' }] }, ['deviations.0.change FIELD_MISSING']],
    ['a standard that adopts itself', { base: 'GB4943.1-2011' }, ['base SAME_DOCUMENT']],
  ])('%s', (_, more, expected) => expect(read(readAdoption, { ...row, ...more }).faults).toEqual(expected));
});

describe('the rest', () => {
  it('a merge in a change names every older edition', () => {
    const { items } = read(readChange, { old: 'GB 175-1999 + GB 1344-1999', new: 'GB 175-2007', change: 'merged', kind: 'different', ...sourced });
    expect(items('change')).toMatchObject([{ newer: 'GB175:2007', older: ['GB175:1999', 'GB1344:1999'] }]);
  });

  it('a change of two standards is a change of each', () => {
    const { items } = read(readChange, { old: 'CNS 3765:94年版', new: 'CNS 60335-1:103年版 + CNS 60335-2-81:104年版', change: 'x', kind: 'different', ...sourced });
    expect(items('change').map(({ newer }) => newer)).toEqual(['CNS60335-1:2014', 'CNS60335-2-81:2015']);
  });

  it('market access without a standard is kept', () => {
    const { items, faults } = read(readAccess, { product_en: 'chargers', side: 'taiwan', scheme: 'RPC', standards: '', from: '2026-07-01', ...sourced });
    expect([items('access')[0]?.documents, faults]).toEqual([[], []]);
  });

  it('a procedure is a key', () => {
    expect(read(readTransition, { number: 'GB 1-2025', procedure: 'New types', from: '2026', ...sourced }).faults).toEqual(['procedure CODE_INVALID']);
  });

  it('a list of sources: only what is an address is kept as one', () => {
    const [source] = read(readSource, { id: 'X', address: 'law.example.tw LawContent id=1', kind: 'authority page', grade: 'A', note: 'state of 2025-06-02' }).items('source');
    expect(source).toEqual({ id: 'X', listed: true, address: 'law.example.tw', kind: 'authority page', grade: 3, note: 'law.example.tw LawContent id=1; state of 2025-06-02', statedOn: '2025-06-02' });
  });

  it('an address that a fact names becomes a source', () => {
    expect(read(readTransition, { number: 'GB 1-2025', procedure: 'doc', from: '2026', source: 'https://a.example/x', grade: 'B' }).items('source'))
      .toEqual([{ id: 'https://a.example/x', address: 'https://a.example/x', grade: 2, listed: false }]);
  });

  it('what both sides print in titles is approved, unless it is a false friend', () => {
    const row = { mainland_zh_hans: '标准', taiwan_zh_hant: '標準', basis: 'titles', false_friend: '0', ...sourced };
    expect(read(readVocabulary, row).items('term')).toMatchObject([{ status: 'approved', kind: 'vocabulary' }]);
    expect(read(readVocabulary, { ...row, false_friend: '1' }).items('term')).toMatchObject([{ status: 'candidate', ambiguous: true }]);
    expect(read(readVocabulary, { ...row, basis: 'dictionary' }).items('term')).toMatchObject([{ status: 'candidate' }]);
  });

  it('a word that a general conversion gets wrong is approved, with the guards of its row', () => {
    const row = { mainland: '总则', wanted_taiwan: '通則', evidence: 'CNS titles', grade: 'C', direction: 'to-taiwan', not_after: '法;刑' };
    expect(read(readHazard, row).items('term')).toMatchObject([
      { status: 'approved', kind: 'hazard', mainland: ['总则'], taiwan: ['通則'], basis: 'CNS titles', direction: 'to-taiwan', notAfter: ['法', '刑'], notBefore: [], sourceId: 'VOCAB' },
    ]);
    expect(read(readHazard, { ...row, grade: 'M' }).draft.skipped).toBe(true);
  });

  it.each([
    ['stands inside a standard number', { mainland: '年版', wanted_taiwan: '版本' }, ['mainland TERM_INSIDE_NUMBER']],
    ['has one character and no guard', { mainland: '硅', wanted_taiwan: '矽' }, ['mainland TERM_TOO_SHORT', 'taiwan TERM_TOO_SHORT']],
    ['guards against itself', { mainland: '总则', wanted_taiwan: '通則', not_after: '总则' }, ['mainland TERM_GUARD_IN_WORD']],
    ['knows no such direction', { mainland: '总则', wanted_taiwan: '通則', direction: 'up' }, ['direction VALUE_UNKNOWN']],
  ])('an approved word that %s is a fault', (_, row, faults) => expect(read(readHazard, { evidence: 'x', grade: 'C', ...row }).faults).toEqual(faults));

  it('a candidate may be what it likes, for it changes no text', () => {
    expect(read(readVocabulary, { mainland_zh_hans: '硅', taiwan_zh_hant: '矽', basis: 'dictionary', false_friend: '0', ...sourced }).faults).toEqual([]);
  });

  it('alternatives in brackets are words, remarks are not', () => {
    const row = { mainland_zh_hans: '公里（千米）', taiwan_zh_hant: '公里', basis: 'dictionary', false_friend: '0', ...sourced };
    expect(read(readVocabulary, row).items('term')).toMatchObject([{ mainland: ['公里', '千米'], taiwan: ['公里'] }]);
    expect(read(readConfusable, { word: '质量/質量', taiwan_word_for_meaning: '品質 (for quality)', ...sourced }).items('term')).toMatchObject([{ mainland: ['质量'], taiwan: ['品質'] }]);
  });

  it('what a compiler remembers is skipped', () => {
    expect(read(readConfusable, { word: '晶片', source: 'compiler', grade: 'M' }).draft.skipped).toBe(true);
  });
});
