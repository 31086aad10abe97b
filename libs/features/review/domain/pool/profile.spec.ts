import { concernWords, conflictWords } from './profile';

const bound = (drafted: string, reviewed: string): boolean => {
  const own = conflictWords({ name: '', credentials: [], employer: '', organisations: [], disputes: [], drafted: [drafted] });
  return concernWords([], [reviewed]).some((word) => own.includes(word));
};

it.each<[string, string, string, boolean]>([
  ['the same edition', 'GB 4943.1-2022', 'GB 4943.1-2022', true],
  ['the same one, typed otherwise', 'gb4943.1—2022', 'GB 4943.1-2022', true],
  ['an edition of another year', 'GB 4943.1-2011', 'GB 4943.1-2022', false],
  ['a standard without a year', 'GB 4943.1', 'GB 4943.1-2022', true],
  ['another part of it', 'GB 4943.2-2022', 'GB 4943.1-2022', false],
  ['a number that has the same digits', 'GB 49431-2022', 'GB 4943.1-2022', false],
  ['a number of the other side', 'CNS 15598-1:2020', 'CNS 15598-1:2020', true],
  ['a document without a number', '示例技术文件', '示例技術文件', true],
])('who drafted %s', (_, drafted, reviewed, isBound) => expect(bound(drafted, reviewed)).toBe(isBound));
