import { INDUSTRY_CODES, LATER_CODES, REGIONS } from '@pure/standard-number';
import { regionName } from '@pure/region';
import { csvRows } from './csv';

it('knows the industry codes of the table, names and kinds included', () => {
  const table = csvRows('data/classifications/industry_codes.csv').map((row) => [row['code'], row['kind'], row['name_zh_hans'], row['name_en']]);
  expect(INDUSTRY_CODES.map(({ code, kind, zhHans, en }) => [code, kind, zhHans, en])).toEqual(table);
});

it('adds no code that the table has', () => {
  const listed = new Set(INDUSTRY_CODES.map(({ code }) => code));
  expect(LATER_CODES.filter(({ code }) => listed.has(code))).toEqual([]);
});

it('knows the provinces and cities whose code opens a local number', () => {
  const table = csvRows('data/classifications/regions_mainland.csv')
    .filter((row) => row['level'] !== 'county' && row['level'] !== 'township' && row['local_standard_prefix'] !== '')
    .map((row): [string, string] => [row['code'] ?? '', row['name_zh_hans'] ?? '']);
  expect(new Map([...REGIONS].map(([code, { zhHans }]) => [code, zhHans]))).toEqual(new Map(table));
});

it('names every province, city and county of the table', () => {
  const table = csvRows('data/classifications/regions_mainland.csv').filter(({ level, code6, local_standard_prefix: prefix }) => code6 !== '' && (level === 'county' || prefix !== '') && level !== 'township');
  expect(table.map(({ code6 }) => regionName(code6 ?? ''))).toEqual(table.map((row) => row['name_zh_hans']));
});

it('has no region under whose code no local standards are issued', () => {
  for (const code of REGIONS.keys()) expect(code).not.toMatch(/^(?:71|81|82|83)/);
});
