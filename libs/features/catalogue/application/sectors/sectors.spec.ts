import { adoptionCounts } from './adoption-facts';
import { sectorCandidates } from './candidates';
import { adoptionLanes } from './lanes';
import { seriesMap } from './series-map';
import { fact, placed } from './sectors.fixture';

const base = placed('IEC 1-9:2010');
const [gb, cns, older] = [placed('GB/T 1-2020'), placed('CNS 1:2012'), placed('GB/T 1-2001')];

describe('lanes', () => {
  it('one lane for a base, the sides apart', () => {
    const [lane, ...more] = adoptionLanes([fact(gb, base), fact(cns, base, { degree: 'MOD' })]);
    expect([lane?.base.number, lane?.mainland.map(({ degree }) => degree), lane?.taiwan.map(({ degree }) => degree), more]).toEqual(['IEC 1-9:2010', ['IDT'], ['MOD'], []]);
  });

  it('in the order of the numbers', () => {
    const lanes = adoptionLanes([fact(gb, placed('IEC 1-15:2010')), fact(gb, base)]);
    expect(lanes.map((lane) => lane.base.number)).toEqual(['IEC 1-9:2010', 'IEC 1-15:2010']);
  });

  it.each([
    ['unconfirmed', { confirmed: false }],
    ['undated', { baseDated: false }],
    ['NEQ', { degree: 'NEQ' }],
  ] as const)('not what is %s', (_, more) => expect(adoptionLanes([fact(gb, base, more)])).toEqual([]));
});

describe('candidates', () => {
  const name = (family: string) => family;

  it('share a base family, whatever its editions, and have a gap in years', () => {
    expect(sectorCandidates([fact(gb, base), fact(cns, placed('IEC 1-9:2002'))], [], name)).toMatchObject([
      { mainland: { number: 'GB/T 1-2020' }, taiwan: { number: 'CNS 1:2012' }, base: 'IEC 1-9', mainlandBase: { number: 'IEC 1-9:2010' }, yearGap: 8, found: 'adoption-facts' },
    ]);
  });

  it('the newest edition of a family stands for it', () => {
    expect(sectorCandidates([fact(older, base), fact(gb, base), fact(cns, base)], [], name)).toHaveLength(1);
  });

  it('NEQ allows no inference', () => expect(sectorCandidates([fact(gb, base, { degree: 'NEQ' }), fact(cns, base)], [], name)).toEqual([]));

  it('what a compilation adds stands once', () => {
    const pair = { mainland: gb, taiwan: cns, base: 'IEC 1' };
    expect(sectorCandidates([fact(gb, base), fact(cns, base)], [pair], name).map(({ found }) => found)).toEqual(['adoption-facts']);
    expect(sectorCandidates([], [pair], name)).toMatchObject([{ found: 'compilation', yearGap: 8 }]);
  });

  it('without a year there is no gap', () => {
    const undated = placed('CNS 1', { ref: { year: undefined } });
    expect(sectorCandidates([], [{ mainland: gb, taiwan: undated, base: '' }], name)[0]).not.toHaveProperty('yearGap');
  });
});

describe('a series', () => {
  const parts = [{ part: '9', title: '标志', base: 'IEC 1-9', baseKey: 'IEC 1-9' }];
  const bases = [{ ...base, familyNumber: 'IEC 1-9', familySlug: 'IEC-1-9' }];

  it('places a document by the base that it adopts, before the part in its title', () => {
    const other = { ...placed('IEC 1-2:2015'), familyNumber: 'IEC 1-2', familySlug: 'IEC-1-2' };
    const document = { ...gb, part: '9' };
    const { rows } = seriesMap({ series: 'GB/T 1', base: 'IEC 1', parts, bases: [...bases, other], documents: [document], facts: [fact(gb, other)] });
    expect(rows.map((row) => [row.base.number, row.national.length])).toEqual([['IEC 1-2', 1], ['IEC 1-9', 0]]);
  });

  it('places it by the part where no fact names its base, and leaves out what is no part', () => {
    const map = seriesMap({ series: 'GB/T 1', base: 'IEC 1', parts, bases, documents: [{ ...gb, part: '9' }, older], facts: [] });
    expect([map.rows.map(({ national }) => national.length), map.undivided.map(({ number }) => number)]).toEqual([[1], ['GB/T 1-2001']]);
    expect(map.counts).toEqual({ parts: 1, adopted: 1, withDrift: 0 });
  });

  it('marks drift', () => {
    const latest = placed('IEC 1-9:2022').ref;
    const map = seriesMap({ series: 'GB/T 1', base: 'IEC 1', parts, bases, documents: [gb], facts: [fact(gb, base, { latest })] });
    expect([map.counts.withDrift, map.rows[0]?.national[0]?.drift]).toEqual([1, true]);
  });
});

it('counts editions, not facts', () => {
  const twice = [fact(gb, base), fact(gb, placed('IEC 2:2010'), { degree: 'undetermined', baseDated: false })];
  expect(adoptionCounts(twice)).toEqual({ withBase: 1, withDrift: 0, undatedBase: 1, degreeUnknown: 1 });
});
