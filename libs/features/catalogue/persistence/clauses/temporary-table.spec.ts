import { commaSeparated } from './temporary-table';

it.each([
  ['cells of a spreadsheet', 'standard\tclause\nGB 1-2020\t5.1, 5.2\nGB 1-2020\t5.3\n', 'standard,clause\nGB 1-2020,"5.1, 5.2"\nGB 1-2020,5.3\n'],
  ['what has commas already', 'standard,clause\nGB 1-2020,"a\tb"\n', 'standard,clause\nGB 1-2020,"a\tb"\n'],
])('%s', (_, given, expected) => expect(commaSeparated(Buffer.from(given)).toString()).toBe(expected));
