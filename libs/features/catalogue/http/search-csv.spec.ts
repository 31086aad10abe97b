import type { SearchItem } from '../application/search/search-page';
import { csvCell, csvLines } from './search-csv';

it.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
])('%j is written %j', (text, expected) => expect(csvCell(text)).toBe(expected));

it('has a header, a byte order mark and a line for each item', async () => {
  const item: SearchItem = {
    edition: { number: 'GB 1', slug: 'GB-1', side: 'mainland', title: { 'zh-Hans': '题, 名' }, status: 'in_force', document: 'edition', citedOnly: false },
    kind: 'standard', ics: ['29', '31'], ccs: [], adoptions: [{ base: 'IEC 1', degree: 'IDT' }], mappings: 2, why: {}, highlight: {},
  };
  async function* items() {
    yield item;
  }
  const lines: string[] = [];
  for await (const line of csvLines(items())) lines.push(line);
  expect(lines).toEqual([expect.stringMatching(/^\ufeffnumber,.*\r\n$/), 'GB 1,"题, 名",,,mainland,standard,,in_force,,,,29; 31,,IEC 1 (IDT),2\r\n']);
});
