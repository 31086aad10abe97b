import fc from 'fast-check';
import { readRequirement } from '../requirement/read-requirement';
import type { Requirement } from '../requirement/requirement';
import { compareRequirements } from './compare-requirements';

type Row = Readonly<Record<string, unknown>>;

const limit = { kind: 'limit', operator: '<=', value: 10, unit: 'mm', method: 'M 1' };

function requirement(row: Row): Requirement {
  const read = readRequirement({ ...limit, ...row });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal.faults));
  return read.value;
}

/** Verdict, reason, and `!` where no product can meet both. */
function verdict(a: Row, b: Row, relatedMethods?: (x: string, y: string) => boolean): string {
  const result = compareRequirements(requirement(a), requirement(b), relatedMethods && { relatedMethods });
  if (!result.ok) return Object.values(result.refusal).join(' ');
  return `${result.value.verdict} ${result.value.reason}${result.value.incompatible ? ' !' : ''}`;
}

const range = (lower: unknown, upper: unknown, more: Row = {}): Row => ({ operator: 'range', value: null, lower, upper, ...more });
const one = (operator: string, value: unknown, more: Row = {}): Row => ({ operator, value, ...more });
const EQUAL = 'equal SAME_ACCEPTED_VALUES';
const A = 'a-stricter ACCEPTED_VALUES_INSIDE';
const B = 'b-stricter ACCEPTED_VALUES_INSIDE';
const MEET = 'overlapping ACCEPTED_VALUES_MEET';
const APART = 'incompatible ACCEPTED_VALUES_APART !';
const NONE = 'different-condition CONDITIONS_DIFFER';

describe('accepted values of limits by one method', () => {
  it.each<[Row, Row, string]>([
    [one('<=', 10), one('<=', 10), EQUAL], // the bound itself
    [one('<=', 10), one('<', 10), B],
    [one('<', 10), one('<=', 10), A],
    [one('<', 10), one('<', '10.0'), EQUAL],
    [one('<=', '9.999'), one('<=', 10), A],
    [one('>=', 10), one('>', 10), B],
    [one('<=', 10), one('>=', 10), MEET], // 10 alone
    [one('<', 10), one('>=', 10), APART],
    [one('<', 10), one('>', 10), APART],
    [one('=', 10), one('<=', 10), A],
    [one('=', 10), one('<', 10), APART],
    [one('=', 10), one('=', '10.000'), EQUAL],
    [one('=', 10), one('=', 11), APART],
    [one('=', 130, { lower: 128, upper: 132 }), one('=', 130), B],
    [one('=', 130, { lower: 128, upper: 132 }), range(128, 132), EQUAL],
    [one('=', 130, { lower: 128, upper: 132 }), one('=', 131, { lower: 129, upper: 133 }), MEET],
    [range(1, 5), range(1, 5), EQUAL],
    [range(1, 5), range(0, 5), A],
    [range(1, 5), range(5, 9), MEET],
    [range(1, 5), range('5.01', 9), APART],
    [range(1, 5), one('<=', 5), A],
    [range(1, 5), one('<', 5), MEET],
    [one('in', [250, 440]), one('in', [440, 250]), EQUAL],
    [one('in', [250]), one('in', [440, 250]), A],
    [one('in', [250, 440]), range(200, 500), A],
    [one('in', [250, 440]), range(200, 300), MEET],
    [one('in', [250, 440]), range(300, 400), APART],
    [one('in', ['red', 'blue']), one('in', ['BLUE', 'Red']), EQUAL],
    [one('in', ['red']), one('in', ['red', 'blue']), A],
    [one('in', ['red', 'green']), one('in', ['red', 'blue']), MEET],
    [one('in', ['red']), one('in', ['crimson']), 'undetermined WORDS_DIFFER'],
    [one('boolean', true), one('boolean', true), 'equal WORDS_EQUAL'],
    [one('boolean', true), one('boolean', false), 'undetermined WORDS_DIFFER'],
    [one('text', 'Exempt  group'), one('text', 'exempt group'), 'equal WORDS_EQUAL'],
    [one('text', 'exempt group'), one('text', 'risk group 0'), 'undetermined WORDS_DIFFER'],
    [one('text', 'none'), one('<=', 0), 'undetermined VALUES_NOT_COMPARABLE'],
    [one('boolean', true), one('text', 'true'), 'undetermined VALUES_NOT_COMPARABLE'],
    [one('in', ['red']), one('in', [1]), 'undetermined VALUES_NOT_COMPARABLE'],
    [range(56, 66, { conditions: [{ name: 'shape', value: 'falls' }] }), range(56, 66, { conditions: [{ name: 'shape', value: 'falls' }] }), 'undetermined VALUES_NOT_COMPARABLE'],
  ])('%j and %j: %s', (a, b, expected) => expect(verdict(a, b)).toBe(expected));
});

describe('units', () => {
  it.each<[Row, Row, string]>([
    [one('<=', '0.1', { unit: 'mm' }), one('<=', 100, { unit: 'um' }), EQUAL],
    [one('<=', '0.1', { unit: '毫米' }), one('<=', '100.0000001', { unit: 'µm' }), A],
    [one('<=', '11.6', { unit: 'kPa' }), one('<=', 11600, { unit: 'Pa' }), EQUAL],
    [one('<=', 20, { unit: 'Cel' }), one('<=', '293.15', { unit: 'K' }), EQUAL],
    [one('<=', 20, { unit: 'Cel' }), one('<=', 293, { unit: 'K' }), B],
    [one('<=', 90, { unit: '%' }), one('<=', '0.9', { unit: '1' }), EQUAL],
    [one('<=', 90, { unit: '%' }), one('<=', '0.9', { unit: null }), EQUAL],
    [one('<=', 300, { unit: '{cycle}' }), one('<=', 300, { unit: '1' }), EQUAL],
    [one('<=', 79, { unit: 'dB[uV]' }), one('<=', 73, { unit: 'dB[uV]' }), B],
    [one('<=', 35, { unit: 'mm' }), one('<=', 35, { unit: 'Cel' }), 'UNIT_MISMATCH mm Cel'],
    [one('<=', 79, { unit: 'dB[uV]' }), one('<=', 79, { unit: 'dB[uA]' }), 'UNIT_MISMATCH dB[uV] dB[uA]'],
    [one('<=', 1, { unit: null }), one('<=', 1, { unit: 'kPa' }), 'UNIT_MISMATCH 1 kPa'],
    [one('<=', 1, { unit: 'mm', method: null, kind: 'scope' }), one('<=', 1, { unit: 's', method: 'M 2' }), 'UNIT_MISMATCH mm s'], // before anything else
    [one('text', 'none', { unit: null }), one('<=', 1, { unit: 'kPa' }), 'undetermined VALUES_NOT_COMPARABLE'],
  ])('%j and %j: %s', (a, b, expected) => expect(verdict(a, b)).toBe(expected));

  it('names the unit of a as the one in which both were compared, and a unit that nobody knows', () => {
    const a = requirement({ unit: 'mm' });
    expect(compareRequirements(a, requirement({ unit: 'um' }))).toMatchObject({ ok: true, value: { unit: 'mm' } });
    expect(compareRequirements(a, { ...a, unit: 'furlong' })).toEqual({ ok: false, refusal: { code: 'UNIT_UNKNOWN', unit: 'furlong' } });
    expect(compareRequirements(requirement(one('text', 'x')), a)).not.toHaveProperty('value.unit');
  });
});

describe('methods', () => {
  const both = { method: 'M 1' };
  const other = { method: 'M 2' };
  const none = { method: null };
  it.each<[string, Row, Row, string]>([
    ['limit', both, both, EQUAL],
    ['limit', both, other, 'different-method METHODS_DIFFER'],
    ['limit', both, none, 'undetermined METHOD_OF_ONE_UNKNOWN'],
    ['limit', none, both, 'undetermined METHOD_OF_ONE_UNKNOWN'],
    ['limit', none, none, 'undetermined METHODS_UNKNOWN'],
    ['pass-criterion', none, none, 'undetermined METHODS_UNKNOWN'],
    ['pass-criterion', both, other, 'different-method METHODS_DIFFER'],
    ['method', none, none, 'undetermined METHODS_UNKNOWN'],
    ['method', both, both, EQUAL],
    ['scope', none, none, EQUAL],
    ['scope', both, none, 'undetermined METHOD_OF_ONE_UNKNOWN'],
    ['scope', both, other, 'different-method METHODS_DIFFER'],
    ['test-condition', none, none, EQUAL],
    ['test-condition', both, none, 'undetermined METHOD_OF_ONE_UNKNOWN'],
    ['test-condition', both, other, 'different-method METHODS_DIFFER'],
    ['marking', none, none, EQUAL],
    ['marking', both, both, EQUAL],
  ])('%s, %j and %j: %s', (kind, a, b, expected) => expect(verdict({ ...a, kind }, { ...b, kind })).toBe(expected));

  it.each<[Row, Row, string]>([
    [{ method: 'M  1' }, { method: 'm 1' }, EQUAL],
    [{ method: 'Appendix B', standard: 'GB 1-2020' }, { method: 'Appendix B', standard: 'GB 1-2020' }, EQUAL],
    [{ method: 'Appendix B', standard: 'GB 1-2020' }, { method: 'Appendix B', standard: 'GB 2-2020' }, 'different-method METHODS_DIFFER'],
    [{ method: '8.2', standard: 'GB 1-2020' }, { method: '8.2' }, 'different-method METHODS_DIFFER'],
    [{ kind: 'pass-criterion' }, {}, EQUAL],
    [{ kind: 'scope' }, {}, 'undetermined KINDS_DIFFER'],
    [{ sample: '5 cells' }, { sample: '10 cells' }, 'undetermined SAMPLES_DIFFER'],
    [{ sample: '5 cells' }, {}, EQUAL],
  ])('%j and %j: %s', (a, b, expected) => expect(verdict(a, b)).toBe(expected));

  it('takes editions that are related equal for one, clause by clause', () => {
    const named = (edition: string, clause: string): Requirement => ({ ...requirement({}), method: { text: `${edition} ${clause}`, edition, clause } });
    const equal = (a: Requirement, b: Requirement) => compareRequirements(a, b, { relatedMethods: (x, y) => x !== 'Z' && y !== 'Z' });
    expect(equal(named('X', '5.1'), named('Y', '5.1'))).toMatchObject({ value: { verdict: 'equal' } });
    expect(equal(named('X', '5.1'), named('Y', '5.2'))).toMatchObject({ value: { verdict: 'different-method' } });
    expect(equal(named('X', '5.1'), named('Z', '5.1'))).toMatchObject({ value: { verdict: 'different-method' } });
    expect(compareRequirements(named('X', '5.1'), named('Y', '5.1'))).toMatchObject({ value: { verdict: 'different-method' } });
  });
});

describe('conditions', () => {
  const at = (value: unknown, name = 'temperature', unit: string | null = 'Cel'): Row => ({ conditions: [{ name, value, unit }] });
  it.each<[Row, Row, string]>([
    [at('20 +- 5'), at('15-25'), EQUAL],
    [at('20 +- 2'), at('20 +- 5'), A], // a test at 20 ± 2 is one at 20 ± 5
    [at('20 +- 5'), at('20 +- 2'), B],
    [at('20 +- 5'), at('23 +- 5'), NONE],
    [at(20), at('20 +- 5'), A],
    [at(55), at(20), NONE],
    [at(20), {}, NONE], // nobody says what b asks
    [at(6, 'hold', 'h'), at('>= 6', 'hold', 'h'), A],
    [at(1, 'hold', 'h'), at(60, '  Hold', 'min'), EQUAL],
    [at('0.15-0.5', 'frequency', 'MHz'), at('150-500', 'frequency', 'kHz'), EQUAL],
    [at('0.2-0.4', 'frequency', 'MHz'), at('0.15-0.5', 'frequency', 'MHz'), NONE], // perhaps over all of it
    [at('<= 3', 'rated power', 'W'), at('<= 5', 'rated power', 'W'), NONE], // perhaps for these products
    [at('<= 5', 'rated power', 'W'), at('<= 5', 'rated power', 'W'), EQUAL],
    [at('quasi-peak', 'detector', null), at('Quasi-peak', 'detector', null), EQUAL],
    [at('quasi-peak', 'detector', null), at('average', 'detector', null), NONE],
    [at(20), at(20, 'temperature', 'mm'), NONE],
    [{ ...at('20 +- 2'), value: 9 }, at('20 +- 5'), A],
    [{ ...at('20 +- 5'), value: 9 }, at('20 +- 2'), NONE], // stricter by one, laxer by the other
    [{ ...at('20 +- 2'), value: 9 }, { ...at('20 +- 5'), ...one('>=', 20) }, NONE], // another test may give another value
    [{ ...at('20 +- 2'), ...range(1, 5) }, { ...at('20 +- 5'), ...range(3, 9) }, MEET],
    [{ ...at('20 +- 2'), ...one('boolean', true) }, { ...at('20 +- 5'), ...one('boolean', true) }, NONE],
    [{ conditions: [{ name: 't', value: '20 +- 2' }, { name: 'u', value: '5 +- 2' }] }, { conditions: [{ name: 'u', value: '5 +- 1' }, { name: 't', value: '20 +- 5' }] }, NONE],
    [{ conditions: [{ name: 'x', value: 1 }, { name: 'x', value: 2 }] }, { conditions: [{ name: 'x', value: 2 }, { name: 'x', value: 1 }, { name: 'x', value: 1 }] }, EQUAL],
    [{ conditions: [{ name: 'x', value: 1 }, { name: 'x', value: 2 }] }, { conditions: [{ name: 'x', value: 2 }] }, NONE],
  ])('%j and %j: %s', (a, b, expected) => expect(verdict(a, b)).toBe(expected));
});

describe('scopes and test conditions', () => {
  it.each(['scope', 'test-condition', 'marking'])('%s: equal, overlapping or apart, never stricter', (kind) => {
    const of = (row: Row) => ({ ...row, kind });
    expect(verdict(of(one('<=', 250)), of(one('<=', 250)))).toBe(EQUAL);
    expect(verdict(of(one('<=', 250)), of(one('<=', 400)))).toBe(MEET);
    expect(verdict(of(range(10, 55)), of(range(7, 200)))).toBe(MEET);
    expect(verdict(of(one('=', 2)), of(one('=', 3)))).toBe('different-condition ACCEPTED_VALUES_APART !');
    expect(verdict(of(one('=', 2, { method: null })), of(one('=', 3, { method: null })))).toBe('different-condition ACCEPTED_VALUES_APART');
    expect(verdict(of({ conditions: [{ name: 't', value: '20 +- 2' }] }), of({ conditions: [{ name: 't', value: '20 +- 5' }] }))).toBe(MEET);
  });
});

const bound = fc.integer({ min: 0, max: 6 }).map(String);
const accepted: fc.Arbitrary<Row> = fc.oneof(
  fc.record({ operator: fc.constantFrom('<=', '<', '>=', '>', '='), value: bound }),
  fc.tuple(bound, bound).map(([x, y]) => range(x < y ? x : y, x < y ? y : x)),
  fc.record({ operator: fc.constant('in'), value: fc.uniqueArray(bound, { minLength: 1, maxLength: 3 }) }),
);
const where: fc.Arbitrary<Row> = fc.constantFrom<Row>({}, { conditions: [{ name: 't', value: '20 +- 2' }] }, { conditions: [{ name: 't', value: '20 +- 5' }] }, { conditions: [{ name: 't', value: 23 }] });
const anyRow = fc.tuple(accepted, where, fc.constantFrom('M 1', 'M 2', null), fc.constantFrom('limit', 'pass-criterion', 'scope', 'test-condition', 'marking', 'method'), fc.constantFrom('mm', 'um'));
const anyRequirement = anyRow.map(([values, conditions, method, kind, unit]) => requirement({ ...values, ...conditions, method, kind, unit }));

describe('any two requirements', () => {
  const judged = (a: Requirement, b: Requirement) => {
    const result = compareRequirements(a, b);
    if (!result.ok) throw new Error('units compare');
    return result.value;
  };

  it('S10: have a numeric verdict only by one method', () => {
    const numeric = ['equal', 'a-stricter', 'b-stricter', 'overlapping', 'incompatible'];
    fc.assert(fc.property(anyRequirement, anyRequirement, (a, b) => {
      const { verdict: found, incompatible } = judged(a, b);
      const ofCriteria = ['limit', 'pass-criterion', 'method'].includes(a.kind);
      const sameMethod = a.method?.text === b.method?.text && (a.method !== undefined || !ofCriteria);
      expect(sameMethod || !(numeric.includes(found) || incompatible)).toBe(true);
      expect(a.kind === 'limit' || a.kind === 'pass-criterion' || !['a-stricter', 'b-stricter', 'incompatible'].includes(found)).toBe(true);
    }), { numRuns: 1000 });
  });

  it('swap their verdict when they are swapped', () => {
    const swapped: Readonly<Record<string, string>> = { 'a-stricter': 'b-stricter', 'b-stricter': 'a-stricter' };
    fc.assert(fc.property(anyRequirement, anyRequirement, (a, b) => {
      const [there, back] = [judged(a, b), judged(b, a)];
      expect({ ...back, unit: there.unit }).toEqual({ ...there, verdict: swapped[there.verdict] ?? there.verdict });
    }), { numRuns: 1000 });
  });

  it('are equal to themselves where a method or the kind allows a verdict', () => {
    fc.assert(fc.property(anyRequirement, (a) => expect(judged(a, a).verdict).toMatch(a.method || ['scope', 'test-condition', 'marking'].includes(a.kind) ? /^equal$/ : /^undetermined$/)));
  });
});

/** Products are pairs of a temperature at which they are measured and the value found; written without the library's intervals. */
const halves = Array.from({ length: 17 }, (_, half) => half / 2 - 1);
const temperatures = [15, 17, 18, 20, 22, 23, 25, 30];

function accepts({ operator, value, lower, upper }: Requirement, measured: number): boolean {
  if (operator === 'range') return measured >= Number(lower) && measured <= Number(upper);
  if (operator === 'in') return (value as readonly string[]).some((each) => Number(each) === measured);
  const wanted = Number(value);
  return { '<=': measured <= wanted, '<': measured < wanted, '>=': measured >= wanted, '>': measured > wanted, '=': measured === wanted }[operator as '<=' | '<' | '>=' | '>' | '='];
}
const isTest = ({ conditions }: Requirement, temperature: number) => conditions.every(({ lower, upper }) => temperature >= Number(lower) && temperature <= Number(upper));
const shows = (requirement: Requirement, temperature: number, measured: number) => isTest(requirement, temperature) && accepts(requirement, measured);

it('says stricter, equal and incompatible of what a measurement can show', () => {
  const criterion = fc.tuple(accepted, where).map(([values, conditions]) => requirement({ ...values, ...conditions }));
  fc.assert(fc.property(criterion, criterion, (a, b) => {
    const result = compareRequirements(a, b);
    const found = result.ok ? result.value.verdict : '';
    const tests = temperatures.flatMap((temperature) => halves.map((measured) => [shows(a, temperature, measured), shows(b, temperature, measured)] as const));
    const aWithoutB = tests.some(([byA, byB]) => byA && !byB);
    const bWithoutA = tests.some(([byA, byB]) => byB && !byA);
    const both = tests.some(([byA, byB]) => byA && byB);
    expect([aWithoutB && (found === 'a-stricter' || found === 'equal'), bWithoutA && (found === 'b-stricter' || found === 'equal'), both && found === 'incompatible', !both && found === 'overlapping']).toEqual([false, false, false, false]);
  }), { numRuns: 3000 });
});
