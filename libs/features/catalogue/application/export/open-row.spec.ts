import { openDataSets } from './open-data-sets';
import { columnsOf, openRow } from './open-row';

const setOf = (name: string) => {
  const set = openDataSets.find((each) => each.name === name);
  if (!set) throw new Error(name);
  return set;
};

describe('what leaves the house', () => {
  const row = { national: 'GB 1-2020', base: 'IEC 1:2018', degree: 'MOD', degree_basis: 'cover at http://mirror.example/x' };

  it.each([
    ['A page of grade B', { source_id: 'https://lab.example/a', source_address: 'https://lab.example/a', source_kind: null, source_grade: 2, grade: 2 }, { source: 'https://lab.example/a', source_address: 'https://lab.example/a', grade: 'B' }],
    ['A page of grade C', { source_id: 'https://mirror.example/a', source_address: 'https://mirror.example/a', source_kind: null, source_grade: 1, grade: 1 }, { source: 'compilation', source_address: null, grade: 'C' }],
    ['A listed source of grade C', { source_id: 'D5', source_address: 'mirror.example/a', source_kind: 'cover text', source_grade: 1, grade: 1 }, { source: 'D5', source_kind: 'cover text', source_address: null, grade: 'C' }],
  ])('%s', (_, source, expected) => expect(openRow(setOf('adoptions'), { ...row, ...source, note: null })).toMatchObject(expected));

  it('remarks and deviations carry no address', () => {
    const stored = { ...row, source_id: 'D5', source_kind: 'cover text', source_address: null, source_grade: 1, grade: 1, note: 'see https://mirror.example/b (C); http://203.0.113.7:81/x?id=1',
      deviations: [{ baseClause: '1', change: 'as in mirror.example/c', source: 'https://mirror.example/d' }] };
    const open = openRow(setOf('adoptions'), stored);
    expect(JSON.stringify(open)).not.toMatch(/mirror\.example|203\.0/);
    expect(open['note']).toBe('see … (C); …');
    expect(open['deviations']).toEqual([{ base_clause: '1', change: 'as in …' }]);
  });

  it('has each column that it promises, once', () => {
    for (const set of openDataSets) {
      const columns = columnsOf(set);
      expect([set.name, new Set(columns).size]).toEqual([set.name, columns.length]);
      expect(Object.keys(openRow(set, {})).every((column) => columns.includes(column))).toBe(true);
    }
  });
});
