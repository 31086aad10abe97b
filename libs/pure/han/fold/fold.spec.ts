import fc from 'fast-check';
import { fold, foldWithMap } from './fold';

/** Any string, made of what is odd here: Han of both planes, marks, jamo, half widths, signs, lone surrogates. */
const odd = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.constantFrom('\ud800', '\udc00', '\u0301', '\u200b', '\ufeff', 'ﾞ', 'ｶ', '\u1100', '\u1161', '\u11a8', '\u212b', 'İ', 'ẞ', '´', '①', '㍿', ' ', '\u3000', '\n', '\0'),
    fc.constantFrom('積體電路', '𠮷', '\uf900', '\ufa0e', '⿰釒台', '—', '／', '「', '·', 'ＧＢ', '汚', '干', '乾'),
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
  ),
  { maxLength: 12 },
).map((parts) => parts.join(''));

describe('the fold of a search', () => {
  it.each([
    ['積體電路', '积体电路'],
    ['ＬＥＤ模組', 'led模组'],
    ['GB／T 24819—2023', 'gb/t 24819-2023'],
    ['《安全規範》「引用」', '"安全规范""引用"'],
    ['台灣 臺灣 臺湾', '台湾 台湾 台湾'],
    ['计划 計劃 計畫', '计划 计划 计划'],
    ['汚水', '污水'],
    ['  a\u3000\t b\n', 'a b'],
    ['e\u0301 ｶﾞ', 'é ガ'],
    ['软\u200b件', '软件'],
    ['\ufa0c\uf900', '兀岂'],
    ['a\0b\ud800', 'a b\ufffd'],
    ['', ''],
  ])('%j folds to %j', (text, folded) => expect(fold(text)).toBe(folded));

  it('changes nothing the second time', () => {
    fc.assert(fc.property(odd, (text) => fold(fold(text)) === fold(text)));
  });

  it('leaves no lone surrogate, control character or double space', () => {
    fc.assert(fc.property(odd, (text) => !/\p{Cs}|\p{Cc}|^ | $| {2}/u.test(fold(text))));
  });

  it('folds a part of a text to a part of its fold', () => {
    const han = fc.string({ unit: fc.integer({ min: 0x3400, max: 0x9fff }).map((code) => String.fromCodePoint(code)) });
    const plain = fc.array(fc.oneof(han, fc.constantFrom('ＬＥＤ', '𠮷', '（', '—', ' ', '２', 'Ab', '\uf900'))).map((parts) => parts.join(''));
    fc.assert(fc.property(plain, plain, plain, (before, part, after) => fold(before + part + after).includes(fold(part))));
  });
});

describe('the way back from a fold', () => {
  it('names the units that became each unit', () => {
    const folded = foldWithMap('見㍿　ＬＥＤ');
    const at = folded.text.indexOf('led');
    expect([folded.text, folded.start(at), folded.end(at + 2)]).toEqual(['见株式会社 led', 3, 6]);
    expect([folded.start(1), folded.end(4)]).toEqual([1, 2]);
  });

  it('has the text of the fold, and leads into the original in order', () => {
    fc.assert(
      fc.property(odd, (text) => {
        const folded = foldWithMap(text);
        expect(folded.text).toBe(fold(text));
        const starts = Array.from({ length: folded.text.length }, (_, index) => folded.start(index));
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(starts.filter((start, index) => start >= folded.end(index))).toEqual([]);
        expect(folded.start(folded.text.length)).toBe(text.length);
      }),
    );
  });
});
