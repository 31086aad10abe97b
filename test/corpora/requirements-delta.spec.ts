import { campaignOf, type Conformity, type DeltaItem, deltaTests, deltaVerdicts, type EvidenceValue, maskOf, readRequirement, type Requirement, type RequirementPair } from '@pure/equivalence';
import { documents, pairs, requirementOf } from './requirement-rows';

const targetOf = (designation: string, complete = false) => ({ designation, requirements: documents.get(designation) ?? [], complete });
const conformityTo = (edition: string, mask = 31): Conformity => ({ edition, requirements: documents.get(edition) ?? [], relations: new Map([...documents.keys()].map((target) => [target, { mask, provisional: true }])) });
const told = ({ verdict, reason, provisional, action }: DeltaItem) => `${verdict} ${reason}${provisional ? ' ?' : ''}: ${action}`;

describe('low pressure of GB 31241-2022 from a report to UN 38.3', () => {
  const report: EvidenceValue = {
    id: '1',
    characteristic: 'altitude simulation',
    requirement: 'r-un-38-3-rev-5-amend-1-t1',
    value: '11.6',
    unit: 'kPa',
    method: 'UN 38.3.4.1',
    conditions: [{ name: 'hold', value: '6', unit: 'h' }, { name: 'temperature', value: '20', unit: 'Cel' }],
  };
  const lowPressure = (values: readonly EvidenceValue[], conformity: readonly Conformity[] = []) => {
    const result = deltaTests({ targets: [targetOf('GB 31241-2022')], conformity, values, pairs });
    return [result.items.map(told).join(), result.nothingLeft];
  };
  const sameCondition = 'no-evidence CRITERION_NOT_RECORDED ?: find-criterion';
  const otherCondition = (reason: string) => `retest-other-condition ${reason} ?: test-under-conditions`;

  it.each<[string, readonly EvidenceValue[], string]>([
    ['same condition, criterion not recorded', [report], sameCondition],
    ['in other units', [{ ...report, value: '11600', unit: 'Pa', conditions: [{ name: 'hold', value: '360', unit: 'min' }, { name: 'temperature', value: '293.15', unit: 'K' }] }], sameCondition],
    ['found by its words in Chinese', [{ ...report, requirement: undefined, characteristic: requirementOf('r-gb-31241-2022-lowpressure').characteristic.hant ?? '' }], sameCondition],
    ['a report that does not say how long', [{ ...report, conditions: [{ name: 'temperature', value: '20', unit: 'Cel' }] }], otherCondition('CONDITION_NOT_STATED')],
    ['in the cold', [{ ...report, conditions: [{ name: 'hold', value: '6', unit: 'h' }, { name: 'temperature', value: '-20', unit: 'Cel' }] }], otherCondition('CONDITION_DIFFERS')],
    ['at another pressure', [{ ...report, value: '15' }], otherCondition('CONDITION_DIFFERS')],
    ['in a unit of length', [{ ...report, unit: 'mm' }], 'no-evidence UNIT_MISMATCH ?: test'],
    ['no report', [], 'no-evidence NO_VALUE ?: test'],
  ])('%s', (_name, values, expected) => expect(lowPressure(values)).toEqual([expected, false]));

  it('conformity to UN 38.3 alone does not say at which temperature', () =>
    expect(lowPressure([], [conformityTo('UN 38.3 (Rev.5/Amend.1)')])).toEqual([otherCondition('CONDITION_DIFFERS'), false]));

  it('a pair may put one condition into two quantities, the pressure and the temperature at it', () =>
    expect(lowPressure([], [conformityTo('UN 38.3 (revision not stated)')])).toEqual([sameCondition, false]));
});

describe('no target of the data files leaves nothing to test', () => {
  const every = [...documents.keys()];

  /** A report that gives, for every requirement, what it asks, in its own words, unit, method and conditions. */
  const perfect = (requirement: Requirement, id: number): EvidenceValue => {
    const { value, lower, unit, method, conditions } = requirement;
    const said = value ?? lower ?? '';
    return {
      id: String(id),
      characteristic: '',
      requirement: requirement.id,
      value: String(typeof said === 'object' ? said[0] : said),
      ...(unit && { unit }),
      ...(method && { method: method.text }),
      conditions: conditions.map((each) => ({ name: each.name, value: each.text ?? each.nominal ?? each.lower ?? each.upper ?? '', ...(each.unit && { unit: each.unit }) })),
    };
  };
  const values = every.flatMap((document) => documents.get(document) ?? []).map(perfect);

  it('as the lists are today', () => {
    expect(every).toHaveLength(95);
    const left = every.filter((document) => deltaTests({ targets: [targetOf(document)], conformity: every.map((edition) => conformityTo(edition, maskOf('equal'))), values, pairs }).nothingLeft);
    expect(left).toEqual([]);
  });

  it('nor would they if someone took the lists for whole, but where only scopes of the best source are listed', () => {
    const left = every.filter((document) => deltaTests({ targets: [targetOf(document, true)], conformity: [], values, pairs }).nothingLeft);
    expect(left.every((document) => (documents.get(document) ?? []).every(({ kind, grade }) => kind === 'scope' && grade > 1))).toBe(true);
  });

  it('and every row is on the list with one verdict', () => {
    const { items, counts, unused, faults } = deltaTests({ targets: every.map((document) => targetOf(document)), conformity: [], values, pairs });
    const kinds = new Set(unused.map((id) => items[Number(id)]?.requirement.kind));
    expect([items.length, values[7]?.requirement, kinds]).toEqual([283, items[7]?.requirement.id, new Set(['scope', 'method', 'marking'])]);
    expect(Object.values(counts).flatMap((verdicts) => Object.values(verdicts)).reduce((sum, count) => sum + count, 0)).toBe(283);
    expect(faults).toEqual([]);
    expect(items.filter(({ verdict, requirement }) => verdict === 'met-by-value' && !requirement.method)).toEqual([]);
  });
});

describe('a target of twelve rows shows every verdict', () => {
  const row = (id: string, more: object = {}) => ({ id, standard: 'T', characteristic: id, kind: 'limit', operator: '<=', value: 10, unit: 'mm', method: 'M', grade: 'A', ...more });
  const at20 = { conditions: [{ name: 'temperature', value: '20 +- 5', unit: 'Cel' }] };
  const rows = [
    row('met'), row('fails'), row('other-method'), row('other-condition', at20), row('by-conformity'), row('no-value'), row('lead', { grade: 'C' }), row('unit', { unit: 'Cel' }),
    row('setting', { kind: 'test-condition' }), row('scope', { kind: 'scope' }), row('marking', { kind: 'marking' }), row('words', { operator: 'text', value: 'none', unit: null }),
  ].map((each) => readRequirement(each));
  const requirements = rows.flatMap((read) => (read.ok ? read.value : []));
  const own = readRequirement(row('own', { standard: 'S', value: 8 }));
  const conformity: readonly Conformity[] = [{ edition: 'S', requirements: own.ok ? [own.value] : [], relations: new Map() }];
  const pair: RequirementPair = { id: 'p', a: 'own', b: 'by-conformity', relation: 'a-stricter', reason: '', source: '', grade: 3 };
  const value = (requirement: string, more: Partial<EvidenceValue> = {}): EvidenceValue => ({ id: requirement, characteristic: '', requirement, value: '9', unit: 'mm', method: 'M', ...more });
  const values = [
    value('met'), value('fails', { value: '11' }), value('other-method', { method: 'N' }), value('other-condition', { conditions: [{ name: 'temperature', value: '55', unit: 'Cel' }] }),
    value('lead'), value('unit'), value('setting'), value('scope'), value('words', { value: 'one', unit: undefined }),
  ];
  const { items, counts, faults, unused, nothingLeft } = deltaTests({ targets: [{ designation: 'T', requirements, complete: true }], conformity, values, pairs: [pair] });

  it('row by row', () => {
    expect(Object.fromEntries(items.map((item) => [item.requirement.id, told(item)]))).toEqual({
      met: 'met-by-value VALUE_INSIDE: none',
      fails: 'fails VALUE_OUTSIDE: correct-product',
      'other-method': 'retest-other-method METHOD_DIFFERS: test-by-method',
      'other-condition': 'retest-other-condition CONDITION_DIFFERS: test-under-conditions',
      'by-conformity': 'met-by-conformity REQUIREMENT_SAME_OR_STRICTER: none',
      'no-value': 'no-evidence NO_VALUE: test',
      lead: 'met-by-value VALUE_INSIDE ?: confirm-basis',
      unit: 'no-evidence UNIT_MISMATCH: test',
      setting: 'no-evidence CRITERION_NOT_RECORDED: find-criterion',
      scope: 'not-applicable KIND_NOT_TESTED: none',
      marking: 'no-evidence KIND_NOT_TESTED: test',
      words: 'no-evidence VALUE_UNDECIDED: test',
    });
    expect(new Set(items.map(({ verdict }) => verdict))).toEqual(new Set(deltaVerdicts));
  });

  it('with their counts, faults and what is left over', () => {
    expect(counts.confirmed).toEqual({ 'met-by-value': 1, 'met-by-conformity': 1, fails: 1, 'retest-other-method': 1, 'retest-other-condition': 1, 'no-evidence': 5, 'not-applicable': 1 });
    expect(counts.provisional).toMatchObject({ 'met-by-value': 1, 'no-evidence': 0 });
    expect(faults).toEqual([{ value: 'unit', code: 'UNIT_MISMATCH', params: { a: 'mm', b: 'Cel' } }]);
    expect([unused, nothingLeft]).toEqual([['scope'], false]);
  });

  it('and a campaign of one test for each that needs one', () => {
    const { tests, exact } = campaignOf(items);
    expect(tests.flatMap(({ serves }) => serves.map(({ requirement }) => requirement))).toEqual(['fails', 'other-method', 'other-condition', 'no-value', 'unit', 'words']);
    expect(exact).toBe(true);
  });
});
