import fc from 'fast-check';
import { diffWords } from './words';

const told = (before: string, after: string, locale = 'en') => diffWords(before, after, locale).map(({ kind, text }) => `${{ same: '=', removed: '-', added: '+' }[kind]}${text}`);

it.each<[string, string, string, string, readonly string[]]>([
  ['nothing changed', 'en', 'the same limits', 'the same limits', ['=the same limits']],
  ['a word in the middle', 'en', 'the same limits', 'the stricter limits', ['=the ', '-same', '+stricter', '= limits']],
  ['a word at the end', 'en', 'limits', 'limits apply', ['=limits', '+ apply']],
  ['all of it gone', 'en', 'limits', '', ['-limits']],
  ['words of Chinese, not signs', 'zh-Hans', '温度要求相同', '温度限值相同', ['=温度', '-要求', '+限值', '=相同']],
  ['both empty', 'en', '', '', []],
])('%s', (_, locale, before, after, found) => expect(told(before, after, locale)).toEqual(found));

it('whatever the texts are, both can be read out of it again', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c ', '温度', '。'), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(fc.property(text, text, (before, after) => {
    const runs = diffWords(before, after, 'zh-Hans');
    const without = (kind: string) => runs.filter((one) => one.kind !== kind).map((one) => one.text).join('');
    expect([without('added'), without('removed')]).toEqual([before, after]);
  }));
});

it('texts that are too long for it are told as replaced', () => {
  const runs = diffWords('a b '.repeat(4000), 'c d '.repeat(4000), 'en');
  expect(runs.map(({ kind }) => kind).filter((kind) => kind !== 'same')).toEqual(['removed', 'added']);
});
