import fc from 'fast-check';
import { parseNumbers } from './parse-numbers';
import { canonical, designation } from './render';

const found = (text: string): string[] => parseNumbers(text).items.map(({ number }) => designation(number) + (number.dual ? ` = ${designation(number.dual)}` : ''));
const faults = (text: string): string[] => parseNumbers(text).errors.map(({ code, at }) => `${code}@${at}`);

describe('numbers in running text', () => {
  it('reads a tender paragraph in simplified characters', () => {
    const text =
      '投标产品须符合GB 4943.1-2022《音视频设备 第1部分：安全要求》、GB/T 9254.1—2021及CNS 15598-1（109年版），参照IEC 62368-1:2018；内存8 GB 2400MHz、硬盘32GB。';
    expect(found(text)).toEqual(['GB 4943.1-2022', 'GB/T 9254.1-2021', 'CNS 15598-1:2020', 'IEC 62368-1:2018']);
    for (const { raw, start, end } of parseNumbers(text).items) expect(text.slice(start, end)).toBe(raw);
  });

  it('reads a paragraph in traditional characters', () =>
    expect(found('依CNS 15364（102年版）、CNS 15663 第 5 節 「含有標示」 (102 年版)及IEC 62031:2008+A1:2012，另參照 DB35/T 1743-2018、T/CESA 1000-2020。')).toEqual([
      'CNS 15364:2013',
      'CNS 15663:2013',
      'IEC 62031:2008+AMD1:2012 CSV',
      'DB35/T 1743-2018',
      'T/CESA 1000-2020',
    ]));

  it.each([
    ['国标24819，gbt 24819 和 cns 15598之1', ['GB 24819', 'GB/T 24819', 'CNS 15598-1']],
    ['GB / T11013_1996GB / T18289_2000', ['GB/T 11013-1996', 'GB/T 18289-2000']],
    ['GB/T 24819—2023/IEC 62031:2018', ['GB/T 24819-2023 = IEC 62031:2018']],
    ['GB/T 24819-2023（IEC 62031:2018，IDT）', ['GB/T 24819-2023 = IEC 62031:2018']],
    ['GB/T 24819-2023（IEC 62031:2018，MOD）', ['GB/T 24819-2023', 'IEC 62031:2018']],
    ['GB/T 4937.15-2018IEC60749-15:2010', ['GB/T 4937.15-2018 = IEC 60749-15:2010']],
    ['GB/T 31484-2015XG1-2025', ['GB/T 31484-2015/XG1-2025']],
    ['GB/T 31484-2015第1号修改单', ['GB/T 31484-2015/XG1']],
    ['IEC 60050(161):1990 及 ISO/CEI 17025:2005/Cor.1:2006(F)', ['IEC 60050-161:1990', 'ISO/IEC 17025:2005/Cor 1:2006(F)']],
    ['EN IEC 62368-1:2020, UN 38.3, ASTM F1487-01e1', ['EN IEC 62368-1:2020', 'UN 38.3', 'ASTM F1487-01e1']],
    ['DB/T 29-2008 是地震行业标准，DB3502/T 035-2022 是地方标准', ['DB/T 29-2008', 'DB3502/T 035-2022']],
    ['www.gb688.cn, UN 3480, 2024-07-24, 91350100M000100Y43', []],
  ])('%s', (text, numbers) => expect(found(text)).toEqual(numbers));

  it.each([
    ['GB/T 18029.1～18029.26、GB 6675.1-2014至GB 6675.4-2014', ['NUMBER_IS_RANGE@0', 'NUMBER_IS_RANGE@22']],
    ['GB 7000.1-15', ['NUMBER_YEAR_AMBIGUOUS@10']],
    ['《GB/T 1234-3020》', ['NUMBER_YEAR_IN_FUTURE@11']],
    ['DB99/T 1-2020 DB71/T 001-2024', ['NUMBER_UNKNOWN_REGION@2', 'NUMBER_NO_LOCAL_SERIES@16']],
    ['GB/Q 1234-2020', ['NUMBER_UNKNOWN_PREFIX@2']],
    ['GB/T -2006', ['NUMBER_SERIAL_MISSING@4']],
    ['總號 15364 類號 X0003', ['NUMBER_CLASS_ONLY@0']],
    ['CNS15598-1:109', ['NUMBER_YEAR_AMBIGUOUS@11']],
    ['GBT 1 47283-2008', ['NUMBER_DAMAGED@0']],
  ])('%s is refused', (text, codes) => {
    expect(faults(text)).toEqual(codes);
    expect(found(text)).toEqual([]);
  });

  it('gives both centuries of a short year, and the year that three digits may mean', () => {
    expect(parseNumbers('GB 7000.1-15').errors[0]?.readings).toEqual(['GB 7000.1-1915', 'GB 7000.1-2015']);
    expect(parseNumbers('CNS15598-1:109').errors[0]?.readings).toEqual(['CNS 15598-1:2020']);
  });

  it('takes the latest year from a caller who knows today', () => {
    expect(parseNumbers('GB/T 1-2031', 2026).errors.map(({ code }) => code)).toEqual(['NUMBER_YEAR_IN_FUTURE']);
    expect(parseNumbers('GB/T 1-2031').items).toHaveLength(1);
  });

  it('tells old forms beside the value', () =>
    expect(parseNumbers('IEC 598-1:1992').items[0]?.notes).toEqual([{ code: 'NUMBER_LEGACY_FORM', at: 0, hint: 'IEC 60598-1:1992' }]));

  it('reads a letter-spaced print and says that it was damaged', () => {
    const [item] = parseNumbers('GB/ T 1 6 8 8 6 . 5 -2 0 0 3 /I S O 1 0 9 9 3 - 5: 1 9 9 9').items;
    expect(item && canonical(item.number)).toBe('GB/T 16886.5-2003');
    expect(item?.notes.map(({ code }) => code)).toEqual(['NUMBER_DAMAGED']);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'GB', '/T', 'GB/T ', 'CNS ', 'IEC ', 'ISO', '/', '-', '—', '.', ':', '：', '(', '）', ' ', '　', '1', '24819', '2023', '109年版', '+A1', 'AMD', '之', '第', '「', '」', '《', '~', '至', 'T/', 'Q/', 'DB35', 'XG1', 'ED', '\ud800', '\udc00', '\u0000', '\u200b', '一', '。',
  );
  const texts = fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')));

  it('never throws, and every place leads to its print', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const { items, errors } = parseNumbers(text);
        let last = 0;
        for (const { raw, start, end } of items) {
          expect(text.slice(start, end)).toBe(raw);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        for (const { at } of errors) expect(at >= 0 && at <= text.length).toBe(true);
      }),
      { numRuns: 2000 },
    ));

  it.each([
    ['digits', `GB/T ${'9'.repeat(3000)}`],
    ['letters', 'A'.repeat(3000)],
    ['a body and letters', `GB/T${'A'.repeat(3000)}`],
    ['dots and digits', `GB 1${'.1'.repeat(1500)}`],
    ['hyphens and digits', `IEC 1${'-1'.repeat(1500)}`],
    ['amendments', `IEC 1:2000${'+A1:2001'.repeat(400)}`],
    ['spaced digits', `CNS ${'1 '.repeat(1500)}`],
    ['prefixes', 'GB/T '.repeat(700)],
    ['slashes', 'T/A'.repeat(1000)],
    ['brackets', `CNS 1${'('.repeat(3000)}`],
    ['corner brackets', 'CNS 1 第5節「'.repeat(300)],
    ['ranges', `GB 1${'~1'.repeat(1500)}`],
    ['broken surrogates', 'GB/T 1\ud800'.repeat(400)],
  ])('reads a long run of %s to its end', (_name, text) => {
    const { items, errors } = parseNumbers(text);
    for (const { raw, start, end } of items) expect(text.slice(start, end)).toBe(raw);
    for (const { at } of errors) expect(at).toBeLessThan(text.length);
  });

  it('refuses a run beyond 200 characters where it looks like a number', () => {
    expect(faults(`见GB/T${'9'.repeat(3000)}。GB/T 1-2000`)).toEqual(['NUMBER_TOO_LONG@1']);
    expect(found(`见GB/T${'9'.repeat(3000)}。GB/T 1-2000`)).toEqual(['GB/T 1-2000']);
  });
});
