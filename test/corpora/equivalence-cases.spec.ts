import { type Answer, answerOf, buildGraph, checkProof, covers, derive, type Fact, maskOf, packFacts, type PackedDocument, pairOf } from '@pure/equivalence';
import { localDate } from '@pure/kernel';
import { endsOf } from './equivalence-reference/edges';
import { adoption, relation, relationColumn } from './equivalence-reference/rows';

const SOME = ['equal', 'subset', 'superset', 'overlap'];
const ALL = [...SOME, 'disjoint'];

/** Everything that follows from facts of the product's own files, each named by its row. */
function engine(facts: readonly Fact[], more: Readonly<Record<string, Partial<PackedDocument>>> = {}) {
  const names = new Set([...facts.flatMap(endsOf), ...Object.keys(more)]);
  const pack = packFacts([...names].map((designation) => ({ designation, side: sideOf(designation), ...more[designation] })), facts);
  const graph = buildGraph(pack);
  return {
    pair: (from: string, to: string, asOf?: string): Answer => answerOf(pairOf(graph, pack.key(from), pack.key(to), asOfOf(asOf)), pack.fact, pack.name),
    found: (from: string, side?: PackedDocument['side']): Answer[] => derive(graph, pack.key(from), side ? { side } : {}).items.map((item) => answerOf(item, pack.fact, pack.name)),
  };
}

function asOfOf(text: string | undefined) {
  const asOf = text === undefined ? null : localDate(text);
  return asOf ? { asOf } : {};
}

const sideOf = (designation: string): PackedDocument['side'] => (designation.startsWith('GB') ? 'mainland' : designation.startsWith('CNS') ? 'taiwan' : 'international');
const stepsOf = ({ proofs }: Answer): string[] => proofs.flatMap(({ steps }) => steps.map(({ from, to, fact }) => `${from} → ${to} by ${fact}`));

describe('CNS 15598-1:2020 and GB 4943.1-2022 (a-cns-15598-1-2020--iec-62368-1-2018, a-gb-4943-1-2022--iec-62368-1-2018)', () => {
  const facts = [adoption('a-cns-15598-1-2020--iec-62368-1-2018'), adoption('a-gb-4943-1-2022--iec-62368-1-2018'), relation('CNS 15598-1:2020', 'adopts', 'IEC 62368-1:2018')];

  it('are a provisional candidate over the same dated base, never equal: what the mainland changed was not recorded', () => {
    const [answer, ...others] = engine(facts).found('CNS 15598-1:2020', 'mainland');
    expect(others).toEqual([]);
    expect(answer).toMatchObject({
      to: 'GB 4943.1-2022', mask: SOME, covers: false, standing: 'candidate', provisional: true, grade: 1, gap: null, exhaustive: true,
      flags: ['label-not-seen', 'deviations-not-recorded'],
    });
    expect(answer && stepsOf(answer)).toEqual([
      'CNS 15598-1:2020 → IEC 62368-1:2018 by a-cns-15598-1-2020--iec-62368-1-2018',
      'IEC 62368-1:2018 → GB 4943.1-2022 by a-gb-4943-1-2022--iec-62368-1-2018',
    ]);
    expect(answer?.proofs.flatMap((proof) => checkProof(JSON.parse(JSON.stringify(proof))))).toEqual([]);
  });

  it('are not known to each other before the base', () => {
    const since = localDate('2018-10-04');
    const { pair } = engine(facts, since ? { 'IEC 62368-1:2018': { since } } : {});
    expect(pair('CNS 15598-1:2020', 'GB 4943.1-2022', '2018-10-03')).toMatchObject({ mask: ALL, standing: 'none', whyNot: { missing: 'document-later', at: { from: 'IEC 62368-1:2018' } } });
    expect(pair('CNS 15598-1:2020', 'GB 4943.1-2022', '2018-10-04')).toMatchObject({ mask: SOME, standing: 'candidate' });
  });
});

it('GB 4943.1-2011 and IEC 60950-1:2005 (a-gb-4943-1-2011--iec-60950-1-2005): deviations seen, the list not complete', () => {
  const { pair } = engine([adoption('a-gb-4943-1-2011--iec-60950-1-2005')]);
  const toNational = pair('IEC 60950-1:2005', 'GB 4943.1-2011');
  expect(toNational).toMatchObject({ mask: SOME, covers: false, standing: 'candidate', provisional: false, grade: 2, flags: ['deviations-not-recorded'] });
  expect(toNational.gap?.complete).toBe(false);
  expect(toNational.gap?.items.map(({ deviation, side }) => [deviation.baseClause, side])).toEqual([['1.4.5', 'to'], ['1.7.1', 'to'], ['', 'to'], ['', 'to']]);
  expect(pair('GB 4943.1-2011', 'IEC 60950-1:2005').mask).toEqual(SOME);
});

it('CNS 15936:2016 and GB/T 9254.1-2021 (a-cns-15936-2016--cispr-32-2015, a-gb-t-9254-1-2021--cispr-32-2015, and two rows of standard_relations.csv)', () => {
  const facts = [
    adoption('a-cns-15936-2016--cispr-32-2015'), adoption('a-gb-t-9254-1-2021--cispr-32-2015'),
    relation('CNS 15936:2016', 'adopts', 'CISPR 32:2015'), relation('GB/T 9254.1-2021', 'adopts', 'CISPR 32'),
  ];
  const answer = engine(facts).pair('CNS 15936:2016', 'GB/T 9254.1-2021');
  expect(answer).toMatchObject({ mask: SOME, standing: 'candidate', provisional: true, grade: 1 });
  expect(answer.proofs).toHaveLength(1);
});

it.each([
  ['CNS 12681:2016', 'GB/T 19001-2016', 'm-cns-12681-2016--iso-9001-2015', 'm-gb-t-19001-2016--iso-9001-2015'],
  ['CNS 14490-2:2015', 'GB 11291.2-2013', 'm-cns-14490-2-2015--iso-10218-2-2011', 'm-gb-11291-2-2013--iso-10218-2-2011'],
])('%s and %s (%s, %s): identical with one base at grade 1, so equal, and to be confirmed', (taiwan, mainland, ...rows) => {
  const answer = engine(rows.map((row) => adoption(row))).pair(taiwan, mainland);
  expect(answer).toMatchObject({ mask: ['equal'], covers: true, standing: 'candidate', provisional: true, grade: 1, gap: { complete: true, items: [] } });
  expect(answer.flags).toEqual(['label-not-seen']);
});

it('GB 3565.2-2022 and CNS 366-2 (m-gb-3565-2-2022--iso-4210-2-2015, m-cns-366-2--iso-4210-2-2014): another edition, nothing follows', () => {
  const { pair, found } = engine([adoption('m-gb-3565-2-2022--iso-4210-2-2015'), adoption('m-cns-366-2--iso-4210-2-2014')]);
  expect(pair('CNS 366-2', 'GB 3565.2-2022')).toMatchObject({ mask: ALL, standing: 'none', proofs: [], whyNot: { missing: 'no-connection' } });
  expect(found('CNS 366-2')).toEqual([]);
  expect(pair('CNS 366-2', 'ISO 4210-2:2014').whyNot).toEqual({ missing: 'edition-not-stated', at: { from: 'CNS 366-2', to: 'ISO 4210-2:2014' } });
});

it('GB/T 24819-2023 (row GB/T 24819-2023,adopts,IEC 62031:2018): identical, and its base has a newer edition', () => {
  const row = ['GB/T 24819-2023', 'adopts', 'IEC 62031:2018'] as const;
  const latest = relationColumn(...row, 'base_latest');
  const { pair } = engine([adoption('a-gb-t-24819-2023--iec-62031-2018'), relation(...row)], { 'IEC 62031:2018': { latest }, [latest]: {} });
  expect(pair('GB/T 24819-2023', 'IEC 62031:2018')).toMatchObject({ mask: ['equal'], drift: [{ adopted: 'IEC 62031:2018', latest: 'IEC 62031:2026' }], provisional: true, grade: 1, flags: [] });
});

it('GB 24819-2009 (row GB/T 24819-2023,replaces,GB 24819-2009): another nature and an edition gap, nothing follows', () => {
  const facts = [relation('GB/T 24819-2023', 'replaces', 'GB 24819-2009'), relation('GB/T 24819-2023', 'adopts', 'IEC 62031:2018'), adoption('a-gb-24819-2009--iec-62031-2008')];
  const { pair } = engine(facts);
  expect(pair('GB 24819-2009', 'GB/T 24819-2023')).toMatchObject({
    mask: ALL, standing: 'none', whyNot: { missing: 'edition-gap', at: { from: 'GB/T 24819-2023', to: 'GB 24819-2009' } }, editionGaps: [{ older: 'GB 24819-2009', newer: 'GB/T 24819-2023' }],
  });
  expect(pair('GB 24819-2009', 'IEC 62031:2018').mask).toEqual(ALL);
});

it('GB/T 31467.3-2015 (a-gb-t-31467-3-2015--iso-12405-3-2014): not equivalent, no inference', () => {
  const { pair, found } = engine([adoption('a-gb-t-31467-3-2015--iso-12405-3-2014'), relation('GB/T 31467.3-2015/XG1-2017', 'amends', 'GB/T 31467.3-2015')]);
  expect(found('GB/T 31467.3-2015')).toEqual([]);
  expect(pair('GB/T 31467.3-2015', 'ISO 12405-3:2014').whyNot?.missing).toBe('not-equivalent');
  expect(pair('GB/T 31467.3-2015/XG1-2017', 'GB/T 31467.3-2015').whyNot?.missing).toBe('edition-gap');
});

it('GB/T 16596-1996 (a-gb-t-16596-1996--semi-m20-1992): equivalent, of a year in which that was a degree', () => {
  const { pair } = engine([adoption('a-gb-t-16596-1996--semi-m20-1992'), relation('GB/T 16596-2019', 'replaces', 'GB/T 16596-1996')]);
  expect(pair('GB/T 16596-1996', 'SEMI M20:1992')).toMatchObject({ mask: SOME, provisional: false, grade: 3, flags: ['deviations-not-recorded'] });
  expect(pair('GB/T 16596-2019', 'SEMI M20:1992')).toMatchObject({ mask: ALL, whyNot: { missing: 'edition-gap' } });
});

describe('CNS 45001:2018 and GB/T 45001-2020 (m-cns-45001-2018--iso-45001-2018, m-gb-t-45001-2020--iso-45001-2018)', () => {
  const rows = [adoption('m-cns-45001-2018--iso-45001-2018'), adoption('m-gb-t-45001-2020--iso-45001-2018')];

  it('are a lead: the degree of the CNS is missing', () => {
    const [answer] = engine(rows).found('GB/T 45001-2020', 'taiwan');
    expect(answer).toMatchObject({
      to: 'CNS 45001:2018', mask: ALL, standing: 'lead', proofs: [], whyNot: { missing: 'degree-missing', at: { from: 'CNS 45001:2018', to: 'ISO 45001:2018' } },
    });
  });

  it('are a candidate equal once a source of grade A states IDT', () => {
    const stated = adoption('m-cns-45001-2018--iso-45001-2018', { id: 'test', degree: 'IDT', confirmed: true, grade: 3 });
    const [answer] = engine([...rows, stated]).found('GB/T 45001-2020', 'taiwan');
    expect(answer).toMatchObject({ mask: ['equal'], covers: true, standing: 'candidate', provisional: true, grade: 1 });
    expect(answer && covers(maskOf(...answer.mask))).toBe(true);
  });
});

it('GB 17625.1-2022 and IEC 61000-3-2:2020 (a-gb-17625-1-2022--iec-61000-3-2-2020): the year of an amendment is no edition of 2018', () => {
  const row = ['GB 17625.1-2022', 'adopts', 'IEC 61000-3-2:2020'] as const;
  const listed = relationColumn(...row, 'base_latest');
  const { pair } = engine([adoption('a-gb-17625-1-2022--iec-61000-3-2-2020'), relation(...row)], { [listed]: {} });
  expect(pair('GB 17625.1-2022', 'IEC 61000-3-2:2020')).toMatchObject({ mask: SOME, standing: 'candidate' });
  expect(listed).toBe('IEC 61000-3-2:2018');
  expect(pair('GB 17625.1-2022', listed)).toMatchObject({ mask: ALL, standing: 'none', whyNot: { missing: 'no-connection' } });
});
