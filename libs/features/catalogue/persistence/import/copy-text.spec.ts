import { type CopyValue, copyRow } from './copy-text';

it.each<[string, CopyValue, string]>([
  ['a text', '标准', '标准'],
  ['a tab, a line end and a backslash', 'a\tb\nc\\d', 'a\\tb\\nc\\\\d'],
  ['an empty text', '', ''],
  ['nothing', undefined, '\\N'],
  ['the text \\N', '\\N', '\\\\N'],
  ['a number', 2008, '2008'],
  ['a truth', true, 't'],
  ['bytes', Uint8Array.of(0, 255), '\\\\x00ff'],
  ['codes', ['43.080', 'T47'], '{"43.080","T47"}'],
  ['no codes', [], '{}'],
  ['a code with a quotation mark', ['a"b'], '{"a\\\\"b"}'],
  ['JSON', { json: [{ change: 'a\nb' }] }, '[{"change":"a\\\\nb"}]'],
])('%s', (_, value, expected) => expect(copyRow([value])).toBe(`${expected}\n`));
