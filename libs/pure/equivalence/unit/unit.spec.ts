import fc from 'fast-check';
import { decimal } from '../decimal/decimal';
import { decimalOf, rational, type Rational } from '../decimal/rational';
import type { Decimal } from '../requirement/requirement';
import { comparable, quantity, unit, type Unit, valueIn } from './unit';

const known = (code: string): Unit => unit(code) ?? fail(`${code} is a unit`);
const exact = (text: string): Decimal => decimal(text) ?? fail(`${text} is a decimal`);

function fail(what: string): never {
  throw new Error(what);
}

/** The value in `to`, or null where the two are not of one kind. */
function converted(value: string, from: string, to: string): string | null {
  const [a, b] = [known(from), known(to)];
  return comparable(a, b) ? decimalOf(valueIn(quantity(exact(value), a), b)) : null;
}

describe('exact conversion', () => {
  it.each([
    ['0.1', 'mm', 'um', '100'],
    ['11.6', 'kPa', 'Pa', '11600'],
    ['0', 'Cel', 'K', '273.15'],
    ['-40', 'Cel', '[degF]', '-40'],
    ['20', 'Cel', 'K', '293.15'],
    ['5', 'Cel/min', 'K/s', null], // five sixtieths never end
    ['6', 'Cel/min', 'K/s', '0.1'],
    ['5', 'mOhm', 'Ohm', '0.005'],
    ['2', 'kW.h', 'MJ', '7.2'],
    ['36', 'km/h', 'm/s', '10'],
    ['1', '[g]', 'm/s2', '9.80665'],
    ['3', '[g]', 'mm/s2', '29419.95'],
    ['90', '%', '1', '0.9'],
    ['0.1', '%', '[ppm]', '1000'],
    ['90', 'mg/kg', '[ppm]', '90'],
    ['300', 'm2/kg', 'cm2/g', '3000'],
    ['1', 'd', 'h', '24'],
    ['500', 'Ohm/V', 'kOhm/V', '0.5'],
    ['1', 'lx', 'lm/m2', '1'],
    ['180', 'deg', "'", '10800'],
    ['1', 'L', 'cm3', '1000'],
    ['1', 'm[Hg]', 'kPa', '133.322'],
    ['10', '[in_i]', 'cm', '25.4'],
    ['300', '{cycle}', '1', '300'],
    ['1', '10*6', '1', '1000000'],
    ['5', '10*-3.m', 'mm', '5'],
    ['1', 'N.m', 'J', '1'],
    ['1', 'kg/(m.s2)', 'Pa', '1'],
    ['1', '/min', '/h', '60'],
  ])('%s %s in %s is %s', (value, from, to, expected) => expect(converted(value, from, to)).toBe(expected));

  it.each([
    ['mm', 'Cel'],
    ['kPa', 'kN'],
    ['lm/W', 'cd/W'],
    ['V', 'A'],
    ['K', 'Cel/min'],
    ['dB[uV]', 'dB[uA]'],
    ['dB[uV]', 'uV'],
    ['dB[uV]', 'dB'],
    ['[pH]', '1'],
    ['deg', 'rad'],
    ['{cycle}', '{x termination voltage}'],
  ])('%s and %s are not compared', (a, b) => expect(comparable(known(a), known(b))).toBe(false));
});

describe('printed symbols and Chinese names', () => {
  it.each([
    ['℃', 'Cel'], ['°C', 'Cel'], ['摄氏度', 'Cel'], ['攝氏度', 'Cel'], ['Ω', 'Ohm'], ['Ω', 'Ohm'], ['mΩ', 'mOhm'], ['MΩ', 'MOhm'], ['欧姆', 'Ohm'], ['毫歐姆', 'mOhm'],
    ['kVA', 'kV.A'], ['千伏安', 'kV.A'], ['µm', 'um'], ['μm', 'um'], ['微米', 'um'], ['㎜', 'mm'], ['毫米', 'mm'], ['公厘', 'mm'], ['公釐', 'mm'], ['公分', 'cm'], ['公尺', 'm'],
    ['米', 'm'], ['公斤', 'kg'], ['千克', 'kg'], ['公克', 'g'], ['毫克', 'mg'], ['公噸', 't'], ['％', '%'], ['‰', '[ppth]'], ['ppm', '[ppm]'], ['千帕', 'kPa'], ['百萬帕', 'MPa'],
    ['小时', 'h'], ['小時', 'h'], ['分鐘', 'min'], ['秒', 's'], ['天', 'd'], ['kWh', 'kW.h'], ['千瓦时', 'kW.h'], ['千瓦·时', 'kW.h'], ['mAh', 'mA.h'], ['毫安時', 'mA.h'], ['伏', 'V'],
    ['安培', 'A'], ['千赫茲', 'kHz'], ['千牛頓', 'kN'], ['流明/瓦', 'lm/W'], ['流明每瓦', 'lm/W'], ['毫克每公斤', 'mg/kg'], ['毫克/千克', 'mg/kg'], ['平方米每千克', 'm2/kg'],
    ['立方公尺', 'm3'], ['m²/kg', 'm2/kg'], ['s⁻¹', 's-1'], ['N·m', 'N.m'], ['N m', 'N.m'], ['cd/m²', 'cd/m2'], ['燭光', 'cd'], ['m^2', 'm2'], ['kΩ/V', 'kOhm/V'], ['dBµV', 'dB[uV]'],
    ['dB(µV/m)', 'dB[uV/m]'], ['dBm', 'dB[mW]'], ['dB(A)', 'dB{A}'], ['分貝', 'dB'], ['pH', '[pH]'], ['次', '{cycle}'], ['°', 'deg'], ['rpm', '{rev}/min'], ['每小时', '/h'], ['gn', '[g]'],
  ])('%s is %s', (printed, code) => expect(unit(printed)?.code).toBe(code));

  it.each(['兆帕', '兆赫', '度', 'furlong', '', ' ', 'mm mm)', 'kk', 'm/', '(m', 'm)', 'm//s', 'm..s', '0', 'm10', 'g0', 'constructor', '__proto__', 'toString', 'm{', '{', '[', '[nothing]', '10.Cel', 'mCel', '毫分钟', '平方', 'm'.repeat(61), '('.repeat(9)])(
    '%j is none',
    (text) => expect(unit(text)).toBeNull(),
  );

  it('never takes 兆, mega on one side and tera on the other', () => expect(['兆瓦', '兆欧', '兆歐姆', '兆赫兹'].map(unit)).toEqual([null, null, null, null]));
});

const families: readonly (readonly string[])[] = [
  ['m', 'mm', 'um', 'km', 'cm', '[in_i]', '[ft_i]'],
  ['Pa', 'kPa', 'MPa', 'bar', 'atm', 'm[Hg]', '[psi]', 'N/m2'],
  ['K', 'Cel', '[degF]', 'mK'],
  ['s', 'min', 'h', 'd', 'ms', 'wk', 'a'],
  ['J', 'kW.h', 'N.m', 'W.s'],
  ['1', '%', '[ppth]', '[ppm]', '{cycle}'],
  ['m/s', 'km/h', 'mm/s', 'm/min'],
];
const ofOneKind = fc.constantFrom(...families).chain((family) => fc.tuple(fc.constantFrom(...family), fc.constantFrom(...family), fc.constantFrom(...family)));
const amount: fc.Arbitrary<Rational> = fc.tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 9n })).map(([n, d]) => rational(n, d));
const through = (value: Rational, from: Unit, to: Unit): Rational => valueIn({ ...inBase(value, from) }, to);

/** As `quantity`, for any fraction. */
function inBase(value: Rational, of: Unit): Rational {
  const one = quantity(exact('1'), of);
  const nought = quantity(exact('0'), of);
  const slope = rational(one.n * nought.d - nought.n * one.d, one.d * nought.d);
  return rational(value.n * slope.n * nought.d + nought.n * value.d * slope.d, value.d * slope.d * nought.d);
}

it('comes back exactly from any other unit of its kind, by whatever way', () => {
  fc.assert(
    fc.property(ofOneKind, amount, ([from, by, to], value) => {
      const [a, b, c] = [known(from), known(by), known(to)];
      expect(through(through(value, a, b), b, a)).toEqual(value);
      expect(through(through(value, a, b), b, c)).toEqual(through(value, a, c));
    }),
  );
});

it('reads no text with an exception, and its own code again as the same unit', () => {
  const piece = fc.constantFrom('m', 'kPa', 'Cel', '%', '.', '/', '(', ')', '2', '-1', '{a b}', '[g]', '10*', '毫', '公斤', '每', '·', 'Ω', ' ', "'", 'dB', '[uV]', '℃', '^');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const found = unit(pieces.join(''));
      expect(found && unit(found.code)).toEqual(found);
    }),
    { numRuns: 2000 },
  );
});
