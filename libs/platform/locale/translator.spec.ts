import './labels';
import { missingTextCounts, onMissingText } from './missing-text';
import { hasText, registerLocale, translator } from './translator';

const bundle = {
  'zh-Hans': { spec: { count: '本库：$t(label.side.mainland) {{n}}', only: '只有简体 {{n}}', gap: '按 {{order}} 排' } },
  'zh-Hant': { 'spec.count': '本庫：$t(label.side.mainland) {{n}}', 'spec.gap': '依 {{order}} 排' },
  en: { spec: { count: '$t(label.side.mainland): {{n}}', gap: 'By {{order}}', row_one: '{{count}} row', row_other: '{{count}} rows' } },
};
registerLocale(bundle);

afterEach(() => onMissingText('throw'));

it('fills parameters and nests labels, in keys written nested or flat', () => {
  expect(translator('zh-Hans')('spec.count', { n: 293 })).toBe('本库：大陆 293');
  expect(translator('zh-Hant')('spec.count', { n: 293 })).toBe('本庫：大陸 293');
  expect(translator('en')('spec.count', { n: 293 })).toBe('Mainland: 293');
});

it('does not read a parameter as a text of its own', () => {
  expect(translator('en')('spec.gap', { order: '$t(label.side.other) {{n}} <b>' })).toBe('By $t(label.side.other) {{n}} <b>');
});

it('knows the plural forms of English', () => {
  expect([1, 2].map((count) => translator('en')('spec.row', { count }))).toEqual(['1 row', '2 rows']);
});

it('throws on a missing key and on a missing parameter', () => {
  expect(() => translator('zh-Hant')('spec.only')).toThrow('zh-Hant lacks the text spec.only');
  expect(() => translator('en')('spec.gap')).toThrow('{{order}}');
  expect(hasText('zh-Hant', 'spec.only')).toBe(false);
});

it('falls back to the default locale where a server asks for it, and counts', () => {
  onMissingText('fall-back');
  const before = missingTextCounts()['zh-Hant'];
  expect(translator('zh-Hant')('spec.only', { n: 1 })).toBe('只有简体 1');
  expect(translator('zh-Hans')('spec.nowhere')).toBe('spec.nowhere');
  expect(translator('en')('spec.gap')).toBe('By ');
  expect(missingTextCounts()['zh-Hant']).toBe(before + 1);
});

it('takes the same texts twice, but no key of another owner', () => {
  expect(() => registerLocale({ ...bundle })).not.toThrow();
  expect(() => registerLocale({ 'zh-Hans': { spec: { count: 'x' } }, 'zh-Hant': {}, en: {} })).toThrow('spec.count has two owners');
});
