import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { designation, familyKey, numberKey, parseNumber, slug, undated, type StandardNumber } from '@pure/standard-number';
import { csvRows, type CsvRow } from './csv';

const FOLDER = join(__dirname, '..', '..', 'data', 'standards');
const international: CsvRow[] = parse(gunzipSync(readFileSync(join(FOLDER, 'intl_standards.csv.gz'))), { columns: true });
const national = ['data/standards/mainland_standards.csv', 'data/standards/cns_standards.csv', 'data/comparisons/standards_more.csv'].flatMap(csvRows);
const numbers = [...international, ...national].map((row) => row['number'] ?? '');

/** Slips of the catalogue that stay text: a colon without a year, a hyphen without a part, a document without a serial. */
const UNREADABLE = [
  'CISPR 14-1:2016/AMD1/FRAG5:',
  'CISPR 14-2:2015/AMD1/FRAG3:',
  'IEC 60285-/1:1989',
  'ISO/IEC SYMBOL:2025 DB',
  'ISO/IEC SYMBOL:2026 DB',
];

/** A slip for IEC Guide 112: undated, it would be the old number of IEC 60112. */
const BELOW_60000_TODAY = ['IEC 112:2017'];

function valueOf(text: string): StandardNumber | null {
  const result = parseNumber(text);
  return result.ok ? result.value : null;
}

describe('the numbers of the starter catalogue', () => {
  it('are read, all but the listed slips', () =>
    expect(numbers.filter((text) => valueOf(text) === null).sort()).toEqual(UNREADABLE));

  it('keep key, family and year through their normal form', () => {
    const lost = numbers.filter((text) => {
      const number = valueOf(text);
      const again = number && valueOf(designation(number));
      const family = number && valueOf(undated(number));
      return number && (!again || numberKey(again) !== numberKey(number) || !family || familyKey(family) !== familyKey(number));
    });
    expect(lost).toEqual(BELOW_60000_TODAY);
  });

  it('have the year of their row', () => {
    const differing = international.filter((row) => {
      const number = valueOf(row['number'] ?? '');
      return number !== null && String(number.year ?? '') !== row['year'];
    });
    expect(differing.map((row) => row['number'])).toEqual([]);
  });

  it('never share an address between two documents', () => {
    const keys = new Map<string, string>();
    const clashes: string[] = [];
    for (const text of numbers) {
      const number = valueOf(text);
      if (!number) continue;
      const other = keys.get(slug(number));
      if (other !== undefined && other !== numberKey(number)) clashes.push(`${text}: ${other}`);
      keys.set(slug(number), numberKey(number));
    }
    expect(clashes).toEqual([]);
  });
});
