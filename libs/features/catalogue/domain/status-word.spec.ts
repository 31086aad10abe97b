import { statusOfWord } from './status-word';

it.each([
  ['现行', 'in_force'],
  ['Active', 'in_force'],
  ['in force since 2021-12-01', 'in_force'],
  ['即将实施', 'upcoming'],
  ['publication_pending', 'upcoming'],
  ['被代替', 'replaced'],
  ['replaced by GB 13837-2012', 'replaced'],
  ['废止', 'withdrawn'],
  ['廢止', 'withdrawn'],
  ['abolished 2022-07-01', 'withdrawn'],
  ['cited', 'unknown'],
  ['under revision', 'unknown'],
  ['published', 'unknown'],
  ['system', 'unknown'],
])('%s tells %s', (word, status) => expect(statusOfWord(word)).toBe(status));
