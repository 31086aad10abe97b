import { extentOfWords } from './extent';

it.each([
  ['全部代替', 'whole'],
  ['merge', 'whole'],
  ['same number, next edition; withdrawal date equals publication date', 'whole'],
  ['same number, next edition by date', 'unknown'],
  ['split: one standard became parts; partial', 'part'],
  ['split into parts', 'part'],
  ['部分代替', 'part'],
  ['nature changed GB -> GB/T', 'unknown'],
  ['', 'unknown'],
])('%s: %s', (words, extent) => expect(extentOfWords(words)).toBe(extent));
