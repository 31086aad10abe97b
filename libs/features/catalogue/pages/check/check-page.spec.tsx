import { firstDay, partialDate, type PartialDate } from '@pure/kernel';
import type { LookedUp, LookedUpNumber } from '../../application/search/look-up-numbers';
import type { EditionRef } from '../../application/standard-view';
import { checkCsv } from './check-csv';
import { standingCounts } from './standing-of';

const day = (text: string): PartialDate => partialDate(text) ?? day('2026-11-25');
const edition = (number: string, more: Partial<EditionRef> = {}): EditionRef => ({ number, slug: number, side: 'mainland', title: { 'zh-Hans': '标题, 其一' }, status: 'in_force', document: 'edition', citedOnly: false, ...more });
const item = (raw: string, more: Partial<LookedUpNumber> = {}): LookedUpNumber => ({ raw, start: 0, end: raw.length, canonical: raw, undated: false, unknown: more.edition === undefined, ...more });

const items = [
  item('GB 1-2020', { edition: edition('GB 1-2020', { implemented: day('2021-01-01') }) }),
  item('GB 1-2009', { edition: edition('GB 1-2009', { status: 'replaced' }), successor: { number: 'GB 1-2020', slug: 'GB-1-2020' } }),
  item('GB 9-2030'),
  item('GB 8-2030'),
];
const found: LookedUp = { items, leftOut: 0, faults: [], asOf: firstDay(day('2026-11-25')) };

it('counts, the worst first', () => {
  expect(standingCounts(items)).toEqual([{ standing: 'replaced', count: 1 }, { standing: 'not_held', count: 2 }, { standing: 'in_force', count: 1 }]);
});

it('writes a row for each number, titles with commas quoted', () => {
  const [header, first, second, third] = checkCsv(found).replace('\ufeff', '').split('\r\n');
  expect(header).toBe('position,written,canonical,number,status,implemented,successor,successor_implemented,edition_held,title_zh_hans,title_zh_hant,title_en');
  expect(first).toBe('1,GB 1-2020,GB 1-2020,GB 1-2020,in_force,2021-01-01,,,,"标题, 其一",,');
  expect(second).toContain(',replaced,,GB 1-2020,');
  expect(third).toBe('3,GB 9-2030,GB 9-2030,,not_held,,,,,,,');
});

it.each(['=1+1', '+1', '-1', '@x'])('%s is no formula', (raw) => {
  expect(checkCsv({ ...found, items: [item(raw)] })).toContain(`1,'${raw},`);
});
