import { formatOf } from './import-file';

it.each([['a.csv', 'csv'], ['b.XLSX', 'csv'], ['GT-M-2026-000012-K-v1.oscal.json', 'oscal'], ['c.json', 'oscal'], ['d.sssom.json', 'sssom'], ['e.tsv', 'sssom']])('%s is most likely %s', (name, format) => expect(formatOf(name)).toBe(format));
