import fc from 'fast-check';
import { conversion } from '@platform/han';
import { termConflicts, type ConvertedText } from '@pure/han';
import { csvRows } from './csv';
import { conversionCases } from './han-cases';
import { approved, convert, hazards, toMainland, toTaiwan } from './han-terms';

jest.setTimeout(120_000);

const cases = conversionCases();

describe('hazards of this domain', () => {
  const facts = hazards.filter((row) => row['grade'] !== 'M');
  const unconfirmed = hazards.filter((row) => row['grade'] === 'M');

  it.each(facts.map(({ mainland = '', wanted_taiwan: wanted = '' }) => [mainland, wanted]))('%s becomes %s', (mainland, wanted) =>
    expect(toTaiwan(mainland)).toBe(wanted));

  it('rows that nobody confirmed are converted by their characters, and by approved words inside', () => {
    const given = Object.fromEntries(unconfirmed.map(({ mainland = '' }) => [mainland, toTaiwan(mainland)]));
    expect(given).toEqual({
      光学性能: '光學性能', 本文件: '本文件', 规范性引用文件: '規範性引用文件', 行业代码: '行業代碼', 标准代码: '標準代碼', 合格评定程序: '合格評定程序',
      半导体器件: '半導體器件', 测试设备: '測試設備', 参数: '參數', 类型: '類型', 行业代码表: '行業代碼表', 晶片坐标系: '晶片座標系',
    });
  });
});

describe('approved terms', () => {
  it('cannot be confused with one another', () => expect(termConflicts(approved)).toEqual([]));

  it.each(approved.filter(({ direction }) => direction === 'both').map(({ mainland: [cn = ''], taiwan: [tw = ''] }) => [cn, tw]))(
    '%s is %s, and comes back', (mainland, taiwan) => {
      expect(toTaiwan(mainland)).toBe(taiwan);
      expect(toMainland(taiwan)).toBe(mainland);
    },
  );
});

describe('identifiers in a sentence', () => {
  const numbers = csvRows('test/corpora/number_strings.csv').filter(({ verdict = '' }) => ['canonical', 'variant', 'dual', 'amendment'].includes(verdict));
  const identities = csvRows('test/corpora/check_digits.csv').filter(({ expected, scheme }) => expected === 'valid' && scheme !== 'travel-permit');
  const identifiers = [...numbers.map(({ raw = '' }) => raw.replace(/^标准号：/, '')), ...identities.map(({ value = '' }) => value)];

  it.each([['zh-Hant', '产品须符合', '的要求，认证机构发证。'], ['zh-Hans', '產品須符合', '之規定，驗證機構發證。']] as const)('3,000 and more are unchanged on the way to %s', (to, before, after) => {
    expect(identifiers.length).toBeGreaterThan(3_000);
    const harmed = identifiers.filter((identifier) => !convert({ text: `${before} ${identifier} ${after}`, to }).text.includes(` ${identifier} `));
    expect(harmed).toEqual([]);
  });

  it('also in one long text, with the rules of everyday words', () => {
    const text = identifiers.slice(0, 1_000).join('；软件程序，');
    const converted = convert({ text, to: 'zh-Hant', words: 'general' }).text;
    expect(identifiers.slice(0, 1_000).filter((identifier) => !converted.includes(identifier))).toEqual([]);
  });
});

describe('without terms', () => {
  const plain = cases.filter(({ kind }) => kind.startsWith('opencc'));

  it('every input of OpenCC is converted as OpenCC does', () => {
    expect(plain.length).toBeGreaterThan(450);
    for (const { input } of plain) {
      expect(toTaiwan(input, 'none')).toBe(conversion('s2tw').convert(input));
      expect(toTaiwan(input, 'general')).toBe(conversion('s2twp').convert(input));
      expect(toMainland(input, 'none')).toBe(conversion('tw2s').convert(input));
      expect(toMainland(input, 'general')).toBe(conversion('tw2sp').convert(input));
    }
  });
});

describe('spans', () => {
  it('and the same text between them make up input and output', () => {
    for (const { input } of cases) expect(rebuilt(input, convert({ text: input, to: 'zh-Hant' }))).toEqual([]);
    const words = approved.flatMap(({ mainland, taiwan }) => [...mainland, ...taiwan]);
    const part = fc.oneof(fc.constantFrom(...words), fc.constantFrom('GB/T 24819-2023', '`软件`', '-{软', '}-', '〔2025〕141号', '型号', '100 km', '\ud800', '⿰', '里程表'), fc.string({ unit: 'binary', maxLength: 3 }));
    const texts = fc.array(part, { maxLength: 10 }).map((parts) => parts.join(''));
    fc.assert(fc.property(texts, fc.constantFrom('zh-Hant' as const, 'zh-Hans' as const), (text, to) => expect(rebuilt(text, convert({ text, to }))).toEqual([])), { numRuns: 400 });
  });
});

/** What is wrong with the spans of a text. */
function rebuilt(input: string, { text, spans }: ConvertedText): string[] {
  const wrong: string[] = [];
  let [at, outAt] = [0, 0];
  for (const span of [...spans, { start: input.length, end: input.length, outStart: text.length, outEnd: text.length, source: '', target: '', kind: 'protected' }]) {
    if (input.slice(at, span.start) !== text.slice(outAt, span.outStart)) wrong.push(`changed without a span before ${span.start}`);
    if (input.slice(span.start, span.end) !== span.source || text.slice(span.outStart, span.outEnd) !== span.target) wrong.push(`text of the span at ${span.start}`);
    if (span.kind === 'protected' && span.source !== span.target) wrong.push(`harmed ${span.source}`);
    [at, outAt] = [span.end, span.outEnd];
  }
  return wrong;
}
