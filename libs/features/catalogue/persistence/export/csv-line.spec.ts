import type { Json } from '@pure/kernel';
import { csvLine } from './csv-line';

it.each<[Json[], string]>([
  [['GB/T 1.1-2020', 3, true, null], 'GB/T 1.1-2020,3,true,'],
  [['a,b', 'say "x"', 'two\nlines'], '"a,b","say ""x""","two\nlines"'],
  [[[{ change: 'a' }]], '"[{""change"":""a""}]"'],
])('%j', (values, line) => expect(csvLine(values)).toBe(`${line}\r\n`));
