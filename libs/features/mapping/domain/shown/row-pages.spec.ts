import { row } from '../content.fixture';
import { rowPage, ROWS_ON_A_PAGE } from './row-pages';

const rows = (count: number) => Array.from({ length: count }, (_, at) => row({ key: `r${at + 1}` }));

it.each<[string, number, string | null, readonly [number, number], number]>([
  ['all of a few', ROWS_ON_A_PAGE, null, [1, 200], 0],
  ['the first page of many', 450, null, [1, 200], 250],
  ['the page of a row', 450, 'r201', [201, 400], 250],
  ['the last, which is shorter', 450, 'r450', [401, 450], 400],
  ['all, where they are asked for', 450, 'all', [1, 450], 0],
  ['the first where there is no such row', 450, 'r999', [1, 200], 250],
  ['none of none', 0, null, [0, 0], 0],
])('shows %s', (_, count, at, [first, last], elsewhere) => {
  const page = rowPage(rows(count), at);
  const keys = page.rows.map(({ key }) => Number(key.slice(1)));
  expect([keys[0] ?? 0, keys.at(-1) ?? 0, page.elsewhere.length]).toEqual([first, last, elsewhere]);
});

it('names every page by its first row', () => expect(rowPage(rows(450), 'r300').spans).toEqual([{ first: 'r1', from: 1, to: 200 }, { first: 'r201', from: 201, to: 400 }, { first: 'r401', from: 401, to: 450 }]));
