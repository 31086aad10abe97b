import { HEAT_LABEL_SIZE, type HeatRow, layoutHeatMap, shadeOf } from './heat-map-layout';
import { textWidth } from './text-width';

const columns = [{ key: 'equal', label: '要求一致', tone: 'approved' }, { key: 'covers', label: '目标较宽，已覆盖', tone: 'approved' }, { key: 'open', label: 'Nobody has compared them', tone: 'open' }];
const rows: readonly HeatRow[] = [{ key: 'ic', label: '集成电路', of: 8, counts: { equal: 2, open: 6 } }, { key: 'elderly-care', label: '养老服务与老年用品', of: 3, counts: { covers: 3 } }];
const layout = layoutHeatMap({ columns, rows, least: 5 });

it('has a cell for every row and column, none upon another, with its own number', () => {
  expect(layout.cells.map(({ count }) => count)).toEqual([2, 0, 6, 0, 3, 0]);
  for (const [at, a] of layout.cells.entries()) {
    expect([a.x >= 0, a.x + layout.cellWidth <= layout.width, a.y + layout.cellHeight <= layout.height]).toEqual([true, true, true]);
    for (const b of layout.cells.slice(at + 1)) expect(Math.abs(a.x - b.x) >= layout.cellWidth || Math.abs(a.y - b.y) >= layout.cellHeight).toBe(true);
  }
});

it('words of columns fit into their width, words of rows before the first cell', () => {
  for (const { lines } of layout.heads) for (const { text } of lines) expect([text, textWidth(text, HEAT_LABEL_SIZE) <= layout.cellWidth]).toEqual([text, true]);
  for (const { text, x } of layout.labels) expect(x - textWidth(text, HEAT_LABEL_SIZE)).toBeGreaterThanOrEqual(0);
  expect(layout.heads[1]?.lines.map(({ text }) => text).join('')).toBe('目标较宽，已覆盖');
});

it.each([[0, 8, 0], [1, 8, 1], [2, 8, 1], [4, 8, 2], [6, 8, 3], [8, 8, 4], [3, 3, 1], [4, 4, 1], [0, 0, 0]] as const)('%d of %d has shade %d', (count, of, shade) => expect(shadeOf(count, of, 5)).toBe(shade));

it('the same facts give the same drawing', () => expect(layoutHeatMap({ columns, rows, least: 5 })).toEqual(layout));
