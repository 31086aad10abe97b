import { readDraft } from '../../domain/reading/read-draft';
import type { Typed } from '../drafts/draft-store';
import { draftedSheets, type RowWay } from './drafted-sheets';
import type { Sheet } from '@features/catalogue';

const sheet = (rows: readonly (readonly string[])[], name: string | null = null): Sheet => ({ name, lines: rows.map((cells, at) => ({ line: at + 1, cells })), openQuote: null });
const drafted = (sheets: readonly Sheet[], base: Typed = {}, way: RowWay = 'append') => draftedSheets(sheets, base, way) ?? expect('a table').toBe('found') as never;

it('headings of either script, in any order and below a title, make products and indicators that can be read', () => {
  const { draft, faults, tables } = drafted([
    sheet([['产品清单（2026）'], ['型号', '产品名称*', '备注', '網路銷售'], ['GT-7；GT-8', '灯', '', '是']], '产品'),
    sheet([['產品', '指標名稱', '指標類型', '要求值', '單位', '方法標準', '條款', '試驗條件'], ['GT-8', '光效', '性能', '≥８５', 'lm/W', 'GB/T 90001-2024', '5', '温度=25 Cel；电压：220 V'], ['', '调光', '功能', '是', '', '', '', '']], '指標'),
  ]);
  expect([faults, tables]).toEqual([[], [{ sheet: '产品', kind: 'products', rows: 1, unused: ['备注'] }, { sheet: '指標', kind: 'indicators', rows: 2, unused: [] }]]);
  const read = readDraft(draft);
  expect(read.faults).toEqual([]);
  expect(read.draft.products).toMatchObject([{ name: '灯', models: ['GT-7', 'GT-8'], soldOnline: true }]);
  expect(read.draft.indicators).toMatchObject([
    { name: '光效', kind: 'performance', product: 0, promised: { operator: '>=', value: '85', unit: 'lm/W', method: { edition: 'GB/T 90001-2024', clause: '5' }, conditions: [{ name: '温度' }, { name: '电压' }] } },
    { name: '调光', kind: 'functional', promised: { operator: 'boolean', value: true } },
  ]);
});

it('a fault knows its sheet, line and column, wherever the row comes to lie in the draft', () => {
  const base = { products: [{ name: '灯' }], indicators: [{ name: '功率', kind: 'performance', value: '12 W' }] };
  const { draft, faults, placeOf } = drafted([sheet([['指标', '指标类型', '要求值', '产品'], ['光效', '性能', '1,5', '灯'], ['', '别的', '3', '风扇', 'x']], '指标')], base);
  const placed = readDraft(draft).faults.map(({ path, code }) => ({ ...placeOf(path), code }));
  expect(placed).toEqual([
    { sheet: '指标', line: 2, column: '要求值', code: 'VALUE_COMMA' }, { sheet: '指标', line: 3, column: '指标', code: 'FIELD_MISSING' }, { sheet: '指标', line: 3, column: '指标类型', code: 'CHOICE_UNKNOWN' },
  ]);
  expect(faults).toEqual([{ sheet: '指标', line: 3, column: null, code: 'ROW_WIDTH', params: { found: 5, expected: 4 } }, { sheet: '指标', line: 3, column: '产品', code: 'PRODUCT_UNKNOWN', params: { value: '风扇' } }]);
});

it('rows come after those of the draft or in their place, and all else stays', () => {
  const base = { promise: 'p', products: [{ name: '旧灯' }], indicators: [{ name: '旧' }] };
  const rows = [sheet([['产品名称'], ['灯']])];
  expect(drafted(rows, base).draft).toEqual({ promise: 'p', products: [{ name: '旧灯' }, { name: '灯' }], indicators: [{ name: '旧' }] });
  expect(drafted(rows, base, 'replace').draft).toEqual({ promise: 'p', products: [{ name: '灯' }], indicators: [{ name: '旧' }] });
});

it('reads 300 indicators, and finds no table where there are no headings', () => {
  const rows = Array.from({ length: 300 }, (_, at) => [`指标 ${at}`, '性能', `≥${at} V`]);
  expect(readDraft(drafted([sheet([['指标', '类型', '值'], ...rows])]).draft)).toMatchObject({ faults: [], draft: { indicators: { length: 300 } } });
  expect(draftedSheets([sheet([['甲', '乙'], ['1', '2']])], {}, 'append')).toBeNull();
});
