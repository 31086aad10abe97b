import type { Sheet } from '../../application/sheets/sheet';
import { ReadSheetFiles } from './read-sheet-files';
import { aWorkbook, aZip } from './workbook.fixture';

const files = new ReadSheetFiles();
const read = async (bytes: Buffer | string): Promise<readonly Sheet[] | string> => {
  const sheets = await files.read(Buffer.from(bytes));
  return sheets.ok ? sheets.value : sheets.refusal.code;
};
const cellsOf = async (bytes: Buffer | string) => {
  const sheets = await read(bytes);
  return typeof sheets === 'string' ? sheets : sheets.map(({ lines }) => lines.map(({ cells }) => cells));
};

it('every merged cell of a workbook says what the first one does', async () => {
  const book = aWorkbook([['产品', '指标', '要求值'], ['灯', '光效', '≥85'], ['', '功率', 12], ['', '寿命', '']], ['A2:A4', 'A9:B10']);
  expect(await cellsOf(book)).toEqual([[['产品', '指标', '要求值'], ['灯', '光效', '≥85'], ['灯', '功率', '12'], ['灯', '寿命', '']]]);
});

it.each<[string, Buffer | string, string]>([
  ['nothing', '', 'SHEET_EMPTY'],
  ['blank lines alone', '\r\n,,\r\n', 'SHEET_EMPTY'],
  ['an older workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'SHEET_DAMAGED'],
  ['half a workbook', aWorkbook([['指标']]).subarray(0, 200), 'SHEET_DAMAGED'],
  ['an archive of other things', aZip({ 'a.txt': 'a' }), 'SHEET_DAMAGED'],
  ['a workbook that swells', aZip({ 'xl/workbook.xml': Buffer.alloc(40 * 1024 * 1024) }), 'SHEET_TOO_LARGE'],
  ['bytes of no encoding', Buffer.from([0x81, 0x30, 0xff, 0xfe, 0x80]), 'SHEET_ENCODING_UNREADABLE'],
])('%s is refused', async (_what, bytes, code) => expect(await read(bytes)).toBe(code));

it('an archive that hides what it does not list is refused', async () => {
  const book = aWorkbook([['指标', '值'], ['光效', '1']]);
  expect(await read(Buffer.concat([book.subarray(0, 4), book.subarray(4, -22), Buffer.alloc(20_000), book.subarray(-22)]))).toBe('SHEET_DAMAGED');
});

it.each<[string, Buffer | string]>([
  ['commas', '指标,要求值\r\n光效,≥85\r\n'], ['a byte order mark and semicolons', '\ufeff指标;要求值\n光效;≥85'], ['tabs', '指标\t要求值\n光效\t≥85\n'],
  ['GB 18030', Buffer.from([0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xd2, 0xaa, 0xc7, 0xf3, 0xd6, 0xb5, 0x0a, 0xb9, 0xe2, 0xd0, 0xa7, 0x2c, 0xa1, 0xdd, 0x38, 0x35])],
])('a text with %s is read', async (_what, bytes) => expect(await cellsOf(bytes)).toEqual([[['指标', '要求值'], ['光效', '≥85']]]));

it('a quotation mark that is never closed is told with its line', async () => {
  expect(await read('指标,要求值\n光效,≥85\n功率,"12\n')).toEqual([{ name: null, lines: [{ line: 1, cells: ['指标', '要求值'] }, { line: 2, cells: ['光效', '≥85'] }], openQuote: 3 }]);
});
