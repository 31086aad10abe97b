import fc from 'fast-check';

/** Texts that have broken somebody's program before. */
const texts = [
  '', ' ', '\0', 'a\0b', '\ud800', '\udc00a', '\u202e', '\ufeff', '𠮷野家', '%', '%00', '%ed%a0%80', '../../etc/passwd', "' or 1=1 --", '"}{', '$1', '{{7*7}}', '<script>',
  'null', 'true', 'NaN', '-1', '1e400', '0x10', '9'.repeat(400), '-0', '9999-99-99', '0000-00-00', '2024-02-30', '+275760-09-14', '2024-01-01T00:00:00Z',
  '00000000-0000-0000-0000-000000000000', 'GB/T 1.1-2020', 'GB 18401-2010', 'CNS 15290', 'ISO 9001:2015/AMD 1:2024', '__proto__', 'constructor', 'x'.repeat(5_000), '国标'.repeat(500),
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...texts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);

/** Numbers as JSON texts, since JSON knows more of them than JavaScript. */
const numbers = ['0', '-0', '-1', '1', '0.1', '1e-400', '1e308', '1e400', '-1e400', '9007199254740993', '2147483648', '-2147483649', '9223372036854775808', `1${'0'.repeat(400)}`];

/** Anything at all, as JSON text: wrong types, huge numbers, deep nesting, names that are traps. */
export const hostileJson: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('null', 'true', 'false', '[]', '{}', '[[]]', '[null]', '{"__proto__": {"a": 1}}', '{"constructor": {"prototype": {}}}', '{"toString": 1}', `${'['.repeat(40)}${']'.repeat(40)}`),
  fc.constantFrom(...numbers),
  hostileText.map((text) => JSON.stringify(text)),
  fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
);

/** Bodies that are no form at all. */
export const notJson: fc.Arbitrary<string> = fc.constantFrom('', '{', '{"a":', 'null', '[]', '"text"', '1', '{} {}', '{"a": 1, "a": 2}', '\u0000', '\ufeff{}', '{"a": "\\ud800"}', '{"a": "\\u0000"}', '{"\\u0000": 1}', "{'a': 1}");

/** More than any route takes but files, which no route takes yet. */
export const TEN_MEGABYTES = JSON.stringify({ text: 'x'.repeat(10 * 1024 * 1024) });
