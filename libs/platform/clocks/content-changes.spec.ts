import { contentChanges } from './content-changes';

const rule = (id: string, days: number | null, more: object = {}) => ({ id, days, pauses: [], ...more });

it('names each difference by its rule and field', () => {
  const before = { rules: [rule('report-check', 15, { pauses: ['laboratory'] }), rule('notice', 5)] };
  const after = { rules: [rule('report-check', 20), rule('notice', 5)] };
  expect(contentChanges(before, after)).toEqual([
    { item: 'report-check', field: 'days', before: '15', after: '20' },
    { item: 'report-check', field: 'pauses', before: 'laboratory', after: null },
  ]);
});

it('finds what came, what went, and nothing in what was only moved', () => {
  expect(contentChanges({ rules: [rule('a', 1), rule('b', 2)] }, { rules: [rule('b', 2), rule('a', 1)] })).toEqual([]);
  expect(contentChanges({ rules: [{ id: 'a', days: 1 }] }, { rules: [{ id: 'b', days: 2 }] })).toEqual([
    { item: 'a', field: 'days', before: '1', after: null },
    { item: 'b', field: 'days', before: null, after: '2' },
  ]);
});

it('keeps two rules of one name apart by their first days', () => {
  const [until, from] = [rule('a', 15, { validUntil: '2026-04-14' }), rule('a', 20, { validFrom: '2026-04-15' })];
  expect(contentChanges({ rules: [until, from] }, { rules: [until, { ...from, days: 30 }] })).toEqual([{ item: 'a 2026-04-15', field: 'days', before: '20', after: '30' }]);
});

it('names what has no key by its list and place, and goes down into it', () => {
  expect(contentChanges({ sections: [{ title: { en: 'Who' } }] }, { sections: [{ title: { en: 'Who we are' } }], open: true })).toEqual([
    { item: 'sections 1', field: 'title.en', before: 'Who', after: 'Who we are' },
    { item: '', field: 'open', before: null, after: 'true' },
  ]);
});
