import { facetsOf, facetText, type FacetValues } from './facet-values';

const lamp: FacetValues = { side: ['mainland'], status: ['in_force'], nature: ['recommended'], sector: ['lighting'], ics: ['29.140', '29'], adoption: [], hasMapping: ['true'] };
const bare: FacetValues = { side: ['taiwan'], status: ['withdrawn'], nature: [], sector: [], ics: [], adoption: ['MOD', 'IDT'], hasMapping: [] };

it('says the same of the same values, in whichever order', () => {
  expect(facetText({ ...lamp, ics: ['29', '29.140'] })).toBe(facetText(lamp));
  expect(facetText(lamp)).not.toBe(facetText(bare));
});

it('counts what stood in the texts, the most frequent first', () => {
  expect(facetsOf([{ facets: facetText(bare), count: 2 }, { facets: facetText(lamp), count: 5 }])).toEqual({
    side: [{ value: 'mainland', count: 5 }, { value: 'taiwan', count: 2 }],
    status: [{ value: 'in_force', count: 5 }, { value: 'withdrawn', count: 2 }],
    nature: [{ value: 'recommended', count: 5 }],
    sector: [{ value: 'lighting', count: 5 }],
    ics: [{ value: '29', count: 5 }, { value: '29.140', count: 5 }],
    adoption: [{ value: 'IDT', count: 2 }, { value: 'MOD', count: 2 }],
    hasMapping: [{ value: 'true', count: 5 }],
  });
});

it('counts nothing of nothing', () => expect(facetsOf([]).side).toEqual([]));

it('counts more kinds of text than it keeps in mind', () => {
  const rows = Array.from({ length: 25_000 }, (_, serial) => ({ facets: facetText({ ...lamp, ics: [String(serial)] }), count: 1 }));
  const { side, ics } = facetsOf([...rows, ...rows]);
  expect(side).toEqual([{ value: 'mainland', count: 50_000 }]);
  expect(ics).toHaveLength(25_000);
});
