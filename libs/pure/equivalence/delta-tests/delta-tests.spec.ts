import fc from 'fast-check';
import type { EvidenceValue } from '../compare/comparison';
import { type Mask, maskOf } from '../relation/relation';
import { readRequirement } from '../requirement/read-requirement';
import type { PairRelation, Requirement, RequirementPair } from '../requirement/requirement';
import type { Conformity } from './delta';
import { deltaTests } from './delta-tests';
import { EvidenceIndex, MOST_BY_WORDS } from './evidence-index';

type Row = Readonly<Record<string, unknown>>;

function requirement(id: string, row: Row = {}): Requirement {
  const read = readRequirement({ id, standard: 'T', characteristic: id, kind: 'limit', operator: '<=', value: 10, unit: 'mm', method: 'M', grade: 'A', ...row });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal.faults));
  return read.value;
}

const value = (id: string, more: Partial<EvidenceValue> = {}): EvidenceValue => ({ id, characteristic: '', requirement: 't', value: '9', unit: 'mm', method: 'M', ...more });
const pair = (a: string, b: string, relation: PairRelation = 'equal', grade: RequirementPair['grade'] = 3): RequirementPair => ({ id: `p-${a}-${b}`, a, b, relation, reason: '', source: '', grade });

type Asked = Readonly<{ wanted?: readonly Requirement[]; values?: readonly EvidenceValue[]; conformity?: readonly Conformity[]; pairs?: readonly RequirementPair[]; complete?: boolean }>;

const asked = ({ wanted = [requirement('t')], values = [], conformity = [], pairs = [], complete = false }: Asked) =>
  deltaTests({ targets: [{ designation: 'T', requirements: wanted, complete }], conformity, values, pairs });

/** Of the only item: verdict, reason, `?` where provisional, and what to do. */
function told(question: Asked): string {
  const [item] = asked(question).items;
  return item ? `${item.verdict} ${item.reason}${item.provisional ? ' ?' : ''}: ${item.action}` : '';
}

const MET = 'met-by-value VALUE_INSIDE: none';
const FAILS = 'fails VALUE_OUTSIDE: correct-product';
const AT_20 = { conditions: [{ name: 'temperature', value: '20 +- 5', unit: 'Cel' }] };
const at = (degrees: string, unit = 'Cel') => ({ conditions: [{ name: 'Temperature', value: degrees, unit }] });

describe('one value against one requirement', () => {
  it.each<[Row, Partial<EvidenceValue>, string]>([
    [{}, { value: '10' }, MET], // the bound itself
    [{}, { value: '10.0001' }, FAILS],
    [{ operator: '<' }, { value: '10.0' }, FAILS],
    [{ operator: '<' }, { value: '9.999' }, MET],
    [{}, { value: '10000', unit: 'um' }, MET],
    [{}, { value: '1', unit: '公分' }, MET],
    [{ operator: '=', value: 130, lower: 128, upper: 132 }, { value: '132' }, MET],
    [{ operator: '=', value: 130, lower: 128, upper: 132 }, { value: '132.1' }, FAILS],
    [{ operator: 'range', value: null, lower: 1, upper: 5 }, { value: '0.9' }, FAILS],
    [{ operator: 'in', value: [5, 10] }, { value: '5.0' }, MET],
    [{ operator: 'in', value: [5, 10] }, { value: '7' }, FAILS],
    [{ operator: 'in', value: ['red', 'blue'], unit: null }, { value: 'Red', unit: undefined }, MET],
    [{ operator: 'in', value: ['red', 'blue'], unit: null }, { value: 'crimson', unit: undefined }, 'no-evidence VALUE_UNDECIDED: test'],
    [{ operator: 'boolean', value: true, unit: null, kind: 'pass-criterion' }, { value: 'true', unit: undefined }, MET],
    [{ operator: 'boolean', value: true, unit: null, kind: 'pass-criterion' }, { value: 'false', unit: undefined }, FAILS],
    [{ operator: 'boolean', value: true, unit: null }, { value: 'passed', unit: undefined }, 'no-evidence VALUE_UNDECIDED: test'],
    [{ operator: 'text', value: 'exempt group', unit: null }, { value: 'Exempt group', unit: undefined }, MET],
    [{ operator: 'text', value: 'exempt group', unit: null }, { value: 'RG0', unit: undefined }, 'no-evidence VALUE_UNDECIDED: test'],
    [{ operator: 'range', value: null, lower: 1, upper: 50, conditions: [{ name: 'shape', value: 'falls' }] }, { conditions: [{ name: 'shape', value: 'falls' }] }, 'no-evidence VALUE_UNDECIDED: test'],
    [{}, { value: 'about 9' }, 'no-evidence VALUE_NOT_DECIMAL: test'],
    [{}, { value: 'passed', unit: undefined }, 'no-evidence VALUE_NOT_DECIMAL: test'],
    [{}, { unit: 'Cel' }, 'no-evidence UNIT_MISMATCH: test'],
    [{}, { unit: 'furlong' }, 'no-evidence UNIT_UNKNOWN: test'],
    [{}, { method: 'N' }, 'retest-other-method METHOD_DIFFERS: test-by-method'],
    [{}, { method: undefined }, 'retest-other-method METHOD_NOT_STATED: test-by-method'],
    [{ method: null }, {}, 'retest-other-method METHOD_NOT_STATED: test-by-method'],
    [{ method: null }, { method: undefined }, 'retest-other-method METHOD_NOT_STATED: test-by-method'],
    [{ method: 'Appendix B' }, { method: 'appendix b' }, MET], // of the document, since the report names the requirement
    [{}, { method: 'N', value: '99' }, 'retest-other-method METHOD_DIFFERS: test-by-method'], // no number across methods
    [AT_20, {}, 'retest-other-condition CONDITION_NOT_STATED: test-under-conditions'],
    [AT_20, at('22'), MET],
    [AT_20, at('293.15', 'K'), MET],
    [AT_20, at('25 +- 1'), 'retest-other-condition CONDITION_DIFFERS: test-under-conditions'],
    [AT_20, { ...at('55'), value: '99' }, 'retest-other-condition CONDITION_DIFFERS: test-under-conditions'],
    [{}, at('55'), MET], // not asked
    [{ conditions: [{ name: 'rated power', value: '<= 5', unit: 'W' }] }, { conditions: [{ name: 'rated power', value: '4', unit: 'W' }] }, MET],
    [{ conditions: [{ name: 'frequency', value: '0.15-0.5', unit: 'MHz' }] }, { conditions: [{ name: 'frequency', value: '0.3', unit: 'MHz' }] }, 'retest-other-condition CONDITION_DIFFERS: test-under-conditions'],
    [{ conditions: [{ name: 'frequency', value: '0.15-0.5', unit: 'MHz' }] }, { conditions: [{ name: 'frequency', value: '150-500', unit: 'kHz' }] }, MET],
    [{ kind: 'test-condition' }, { value: '10' }, 'no-evidence CRITERION_NOT_RECORDED: find-criterion'],
    [{ kind: 'test-condition', method: null }, { value: '10' }, 'no-evidence CRITERION_NOT_RECORDED: find-criterion'],
    [{ kind: 'test-condition' }, { value: '11' }, 'retest-other-condition CONDITION_DIFFERS: test-under-conditions'],
    [{ kind: 'test-condition' }, { method: 'N' }, 'retest-other-method METHOD_DIFFERS: test-by-method'],
    [{ kind: 'test-condition', operator: 'range', value: null, lower: -40, upper: 85 }, { value: '20' }, 'no-evidence VALUE_UNDECIDED: test'],
    [{ kind: 'marking' }, {}, 'no-evidence KIND_NOT_TESTED: test'],
    [{ kind: 'scope' }, { value: '99' }, 'not-applicable KIND_NOT_TESTED: none'],
    [{ kind: 'method' }, {}, 'not-applicable KIND_NOT_TESTED: none'],
    [{ grade: 'C' }, {}, 'met-by-value VALUE_INSIDE ?: confirm-basis'],
    [{ grade: 'C' }, { value: '11' }, 'fails VALUE_OUTSIDE ?: correct-product'],
  ])('%j, %j: %s', (row, given, expected) => expect(told({ wanted: [requirement('t', row)], values: [value('1', given)] })).toBe(expected));
});

describe('how a value finds its requirement', () => {
  const words = { characteristic: { zh_hans: '低气压', zh_hant: '低氣壓', en: 'low pressure' } };
  const elsewhere = { requirement: 's' };
  it.each<[string, Asked, string]>([
    ['by its id', { values: [value('1')] }, MET],
    ['not at all', { values: [value('1', { requirement: 'u' })] }, 'no-evidence NO_VALUE: test'],
    ['by the same words in any script, as a lead', { wanted: [requirement('t', words)], values: [value('1', { requirement: undefined, characteristic: ' 低氣壓 ' })] }, 'met-by-value VALUE_INSIDE ?: confirm-basis'],
    ['not by other words', { wanted: [requirement('t', words)], values: [value('1', { requirement: undefined, characteristic: 'low pressure test' })] }, 'no-evidence NO_VALUE: test'],
    ['by a pair with the requirement that it is given for', { values: [value('1', elsewhere)], pairs: [pair('s', 't')] }, MET],
    ['by a pair the other way round', { values: [value('1', elsewhere)], pairs: [pair('t', 's')] }, MET],
    ['by a pair of grade 1, as a lead', { values: [value('1', elsewhere)], pairs: [pair('s', 't', 'equal', 1)] }, 'met-by-value VALUE_INSIDE ?: confirm-basis'],
    ['by its id rather than by a lead', { wanted: [requirement('t', words)], values: [value('1', { characteristic: 'low pressure' })], pairs: [pair('t', 't', 'equal', 1)] }, MET],
    ['not by a pair that says that there is no counterpart', { values: [value('1', elsewhere)], pairs: [pair('s', 't', 'only-in-a')] }, 'no-evidence NO_VALUE: test'],
    ['by a pair that says that methods differ, where nobody names one', { wanted: [requirement('t', { kind: 'test-condition', method: null })], values: [value('1', { ...elsewhere, method: undefined })], pairs: [pair('s', 't', 'different-method')] }, 'retest-other-method METHOD_DIFFERS: test-by-method'],
  ])('%s', (_name, question, expected) => expect(told(question)).toBe(expected));

  it('tells the values that nothing takes up, and those that cannot be held against anything', () => {
    const values = [value('1'), value('2', { requirement: 'u' }), value('3', { value: 'x' }), value('4', { unit: 'furlong' }), value('5', { unit: 'Cel' }), value('6', { value: 'no', unit: undefined }), value('7', { conditions: [{ name: 't', value: '1', unit: 'nought' }] })];
    const { unused, faults } = asked({ values });
    expect(unused).toEqual(['2']);
    expect(faults).toEqual([
      { value: '3', code: 'VALUE_NOT_DECIMAL', params: { value: 'x' } },
      { value: '4', code: 'UNIT_UNKNOWN', params: { unit: 'furlong' } },
      { value: '5', code: 'UNIT_MISMATCH', params: { a: 'Cel', b: 'mm' } },
      { value: '6', code: 'VALUE_NOT_DECIMAL', params: { value: 'no' } },
      { value: '7', code: 'UNIT_UNKNOWN', params: { unit: 'nought' } },
    ]);
  });
});

describe('several values', () => {
  it.each<[string, readonly EvidenceValue[], string]>([
    ['one outside outweighs those inside', [value('1'), value('2', { value: '11' }), value('3')], FAILS],
    ['one outside by another method does not', [value('1'), value('2', { value: '11', method: 'N' })], MET],
    ['the same twice is the same', [value('1'), value('1'), value('2')], MET],
    ['a faulty one beside a good one', [value('1', { value: 'x' }), value('2')], MET],
    ['another method outweighs nothing', [value('1', { method: 'N' }), value('2', { method: undefined })], 'retest-other-method METHOD_NOT_STATED: test-by-method'],
  ])('%s', (_name, values, expected) => {
    expect(told({ values })).toBe(expected);
    expect(told({ values: values.toReversed() })).toBe(expected);
  });

  it('rest on the first by id, however they are given', () => {
    for (const values of [[value('2'), value('1')], [value('1'), value('2')]]) expect(asked({ values }).items[0]?.basis?.value?.id).toBe('1');
  });
});

describe('conformity to another edition', () => {
  const met = (requirements: readonly Requirement[], mask: Mask = 31, provisional = false): Conformity => ({ edition: 'S', requirements, relations: new Map([['T', { mask, provisional }]]) });
  const own = (row: Row = {}) => [requirement('s', row)];
  const COVERED = 'met-by-conformity COVERED_BY_CONFORMITY: none';
  it.each<[string, Asked, string]>([
    ['covers the target as a whole', { conformity: [met([], maskOf('equal', 'superset'))] }, COVERED],
    ['covers it on a lead', { conformity: [met([], maskOf('superset'), true)] }, 'met-by-conformity COVERED_BY_CONFORMITY ?: confirm-basis'],
    ['covers a marking too', { wanted: [requirement('t', { kind: 'marking' })], conformity: [met([], maskOf('equal'))] }, COVERED],
    ['may cover it, which shows nothing', { conformity: [met([], maskOf('equal', 'subset'))] }, 'no-evidence NO_VALUE: test'],
    ['contradicts itself, which shows nothing', { conformity: [met([], 0)] }, 'no-evidence NO_VALUE: test'],
    ['asks the same', { conformity: [met(own())], pairs: [pair('s', 't')] }, 'met-by-conformity REQUIREMENT_SAME_OR_STRICTER: none'],
    ['asks more', { conformity: [met(own({ value: 9 }))], pairs: [pair('t', 's', 'b-stricter')] }, 'met-by-conformity REQUIREMENT_SAME_OR_STRICTER: none'],
    ['asks less', { conformity: [met(own({ value: 11 }))], pairs: [pair('s', 't')] }, 'no-evidence NO_VALUE: test'],
    ['asks the same, which the pair denies', { conformity: [met(own())], pairs: [pair('s', 't', 'undetermined')] }, 'no-evidence PAIR_UNDETERMINED: test'],
    ['asks the same by another method, as the pair says', { conformity: [met(own())], pairs: [pair('s', 't', 'different-method')] }, 'retest-other-method METHOD_DIFFERS: test-by-method'],
    ['asks by another method', { conformity: [met(own({ method: 'N' }))], pairs: [pair('s', 't')] }, 'retest-other-method METHOD_DIFFERS: test-by-method'],
    ['asks under another condition', { conformity: [met(own(AT_20))], pairs: [pair('s', 't')] }, 'retest-other-condition CONDITION_DIFFERS: test-under-conditions'],
    ['asks by a method that nobody names', { conformity: [met(own({ method: null }))], pairs: [pair('s', 't')] }, 'no-evidence PAIR_UNDETERMINED: test'],
    ['asks in a unit that does not compare', { conformity: [met(own({ unit: 's' }))], pairs: [pair('s', 't')] }, 'no-evidence UNIT_MISMATCH: test'],
    ['asks what excludes it', { conformity: [met(own({ operator: '>', value: 10 }))], pairs: [pair('s', 't')] }, FAILS],
    ['asks the same in the same words, as a lead', { wanted: [requirement('t', { characteristic: 'v' })], conformity: [met(own({ characteristic: 'V' }))] }, 'met-by-conformity REQUIREMENT_SAME_OR_STRICTER ?: confirm-basis'],
    ['tests alike', { wanted: [requirement('t', { kind: 'test-condition' })], conformity: [met(own({ kind: 'test-condition' }))], pairs: [pair('s', 't')] }, 'no-evidence CRITERION_NOT_RECORDED: find-criterion'],
    ['has no counterpart, as a pair says', { conformity: [met(own())], pairs: [pair('s', 't', 'only-in-b')] }, 'no-evidence PAIR_SAYS_NO_COUNTERPART: test'],
    ['has something else that the target lacks', { conformity: [met(own())], pairs: [pair('s', 't', 'only-in-a')] }, 'no-evidence NO_VALUE: test'],
    ['is that of the target itself, which is no evidence', { conformity: [{ edition: 'T', requirements: [requirement('t')], relations: new Map([['T', { mask: maskOf('equal'), provisional: false }]]) }] }, 'no-evidence NO_VALUE: test'],
    ['is outweighed by a value outside', { conformity: [met([], maskOf('equal'))], values: [value('1', { value: '11' })] }, FAILS],
    ['is firmer than a value on a lead', { wanted: [requirement('t', { characteristic: 'v' })], conformity: [met([], maskOf('equal'))], values: [value('1', { requirement: undefined, characteristic: 'v' })] }, COVERED],
  ])('%s', (_name, question, expected) => expect(told(question)).toBe(expected));
});

describe('nothing left to test', () => {
  it.each<[string, boolean, Asked]>([
    ['whole list, all met', true, { complete: true, values: [value('1')] }],
    ['with a scope', true, { complete: true, values: [value('1')], wanted: [requirement('t'), requirement('u', { kind: 'scope' })] }],
    ['open list', false, { values: [value('1')] }],
    ['empty list', false, { complete: true, wanted: [] }],
    ['one provisional', false, { complete: true, values: [value('1')], wanted: [requirement('t'), requirement('u', { kind: 'scope', grade: 'C' })] }],
    ['a marking', false, { complete: true, values: [value('1')], wanted: [requirement('t'), requirement('u', { kind: 'marking' })] }],
    ['one failing', false, { complete: true, values: [value('1', { value: '11' })] }],
  ])('%s: %s', (_name, expected, question) => expect(asked(question).nothingLeft).toBe(expected));

  it('is not said of no target, nor of a target named twice as two', () => {
    expect(deltaTests({ targets: [], conformity: [], values: [], pairs: [] })).toMatchObject({ nothingLeft: false, items: [] });
    const target = { designation: 'T', requirements: [requirement('t')], complete: true };
    expect(deltaTests({ targets: [target, target], conformity: [], values: [], pairs: [] }).items).toHaveLength(1);
  });
});

it('counts firm and provisional verdicts apart', () => {
  const { counts } = asked({ wanted: [requirement('t'), requirement('u', { grade: 'C' })], values: [value('1'), value('2', { requirement: 'u' })] });
  expect([counts.confirmed['met-by-value'], counts.provisional['met-by-value'], counts.confirmed['no-evidence']]).toEqual([1, 1, 0]);
});

it('meets a requirement only by a value of its method and conditions that lies inside, with none outside, in any order', () => {
  const report = fc.record({ value: fc.integer({ min: 8, max: 12 }).map(String), method: fc.constantFrom('M', 'N', undefined), degrees: fc.constantFrom('20', '55', undefined) });
  fc.assert(fc.property(fc.array(report, { maxLength: 6 }), fc.constantFrom('A', 'C'), (reports, grade) => {
    const wanted = [requirement('t', { ...AT_20, grade })];
    const values = reports.map(({ value: number, method, degrees }, id) => value(String(id), { value: number, ...(method ? { method } : { method: undefined }), ...(degrees && at(degrees)) }));
    const usable = reports.filter(({ method, degrees }) => method === 'M' && degrees === '20');
    const [outside, inside] = [usable.some((each) => Number(each.value) > 10), usable.some((each) => Number(each.value) <= 10)];
    const [item] = asked({ wanted, values }).items;
    expect([item?.verdict === 'fails', item?.verdict === 'met-by-value', item?.provisional]).toEqual([outside, inside && !outside, grade === 'C']);
    expect(asked({ wanted, values: [...values.toReversed(), ...values] }).items).toEqual([item]);
  }), { numRuns: 500 });
});

describe('values that only share the words of requirements', () => {
  const words = { characteristic: 'low pressure test' };
  const rows = (count: number, more: Partial<EvidenceValue> = {}) => Array.from({ length: count }, (_, at) => value(`${at}`, { requirement: undefined, ...words, ...more }));
  const wanted = Array.from({ length: 200 }, (_, at) => requirement(`t${at}`, words));

  it('are held against each of them, up to a number', () => {
    const { items, unused } = asked({ wanted: wanted.slice(0, 9), values: rows(MOST_BY_WORDS) });
    expect([items.every(({ verdict, basis }) => verdict === 'met-by-value' && basis?.value), unused]).toEqual([true, []]);
  });

  it('are not looked at where they are more, and each requirement says so', () => {
    const { items, unused, faults, counts } = asked({ wanted, values: rows(10_000) });
    expect(new Set(items.map(({ verdict, reason, provisional, basis }) => `${verdict} ${reason} ${provisional} ${basis === undefined}`))).toEqual(new Set(['no-evidence TOO_MANY_VALUES true true']));
    expect([unused, faults, counts.provisional['no-evidence']]).toEqual([[], [], 200]);
  });

  it('keep a requirement from being met by those that name it, and let one that is outside decide', () => {
    const named = (reported: string) => told({ wanted: [requirement('t', words)], values: [...rows(MOST_BY_WORDS + 1), value('own', { value: reported })] });
    expect([named('9'), named('11')]).toEqual(['no-evidence TOO_MANY_VALUES ?: test', FAILS]);
  });

  it('are compared a bounded number of times', () => {
    const index = new EvidenceIndex(rows(10_000), undefined);
    const evidence = wanted.map((each) => index.of(each, []));
    expect(evidence.reduce((sum, { found }) => sum + found.length, 0)).toBe(0);
    expect(new Set(evidence.flatMap(({ left }) => left))).toEqual(new Set([index.values]));
  });
});

describe('a row of a decided mapping', () => {
  const met = (row: Row = {}) => requirement('m', { standard: 'C', characteristic: 't', ...row });
  const says = (mask: Mask, of: Readonly<{ met?: readonly string[]; wanted?: readonly string[] }> = {}, theirs = met()): readonly Conformity[] =>
    [{ edition: 'C', requirements: [theirs], relations: new Map(), decided: new Map([['T', [{ mapping: 'GT-M-2026-000001-Q', mask, met: of.met ?? ['m'], wanted: of.wanted ?? ['t'] }]]]) }];
  const COVERED = 'met-by-conformity COVERED_BY_MAPPING: none';
  const DENIED = 'no-evidence MAPPING_DOES_NOT_COVER: test';

  it.each<[string, readonly Conformity[], string]>([
    ['equal', says(maskOf('equal')), COVERED],
    ['equal or superset', says(maskOf('equal', 'superset')), COVERED],
    ['equal, across methods', says(maskOf('equal'), {}, met({ method: 'N' })), COVERED],
    ['subset, where the values agree', says(maskOf('subset')), DENIED],
    ['not disjoint, where the values agree', says(maskOf('equal', 'subset', 'superset', 'overlap')), DENIED],
    ['not disjoint, across methods', says(maskOf('equal', 'subset', 'superset', 'overlap'), {}, met({ method: 'N' })), 'retest-other-method METHOD_DIFFERS: test-by-method'],
    ['no counterpart', says(maskOf('disjoint'), { met: [] }), DENIED],
    ['of another requirement', says(maskOf('subset'), { wanted: ['u'] }), 'met-by-conformity REQUIREMENT_SAME_OR_STRICTER ?: confirm-basis'],
  ])('%s', (_, conformity, verdict) => expect(told({ conformity })).toBe(verdict));

  it('names its mapping', () => expect(asked({ conformity: says(maskOf('equal')) }).items[0]?.basis).toEqual({ conformity: 'C', mapping: 'GT-M-2026-000001-Q' }));
  it('does not outweigh a value outside', () => expect(told({ conformity: says(maskOf('equal')), values: [value('1', { value: '11' })] })).toBe(FAILS));
  it('that does not cover is made up for by a value inside', () => expect(told({ conformity: says(maskOf('subset')), values: [value('1')] })).toBe(MET));
});
