import { type Part, wordDiff } from './word-diff';

const told = (parts: readonly Part[]) => parts.map(({ text, is }) => (is === 'same' ? text : is === 'gone' ? `[-${text}-]` : `[+${text}+]`)).join('');

it.each([
  ['两侧限值相同', '两侧限值不同', 'zh-Hans-CN', '两侧限值[-相同-][+不同+]'],
  ['the same limit', 'the same limit and method', 'en', 'the same limit[+ and method+]'],
  ['', 'new', 'en', '[+new+]'],
  ['gone', '', 'en', '[-gone-]'],
  ['equal', 'equal', 'en', 'equal'],
])('%p became %p', (before, after, locale, diff) => expect(told(wordDiff(before, after, locale))).toBe(diff));
