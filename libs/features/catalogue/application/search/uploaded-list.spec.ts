import type { RawRows } from '../import/table-files';
import { numberColumn } from './uploaded-list';

async function* rowsOf(...values: readonly Readonly<Record<string, unknown>>[]): RawRows {
  for (const [at, row] of values.entries()) yield [{ line: at + 2, values: row }];
}

it('takes the column with the most numbers', async () => {
  const rows = rowsOf({ 品名: '灯', 标准: 'GB/T 24819-2023' }, { 品名: '见 GB 7000.1', 标准: 'CNS 15598-1' });
  expect(await numberColumn(['品名', '标准'], rows)).toBe('标准\nGB/T 24819-2023\nCNS 15598-1');
});

it('takes the first row for one where there is no header', async () => {
  expect(await numberColumn(['GB 1'], rowsOf({ 'GB 1': 'GB 2' }))).toBe('GB 1\nGB 2');
});

it('a table without columns holds nothing', async () => expect(await numberColumn([], rowsOf())).toBe(''));
