import { compareEditions, compareRequirements } from '@pure/equivalence';
import { documents, grouped, pairs, requirementOf } from './requirement-rows';

/** What the engine computes for a pair: the verdict, or the code of its refusal. */
function computed(id: string): string {
  const pair = pairs.find((each) => each.id === id);
  if (!pair) throw new Error(`no pair ${id}`);
  const result = compareRequirements(requirementOf(pair.a), requirementOf(pair.b));
  return result.ok ? result.value.verdict : result.refusal.code;
}

const table = pairs.map(({ id, relation }) => ({ id, relation, verdict: computed(id) }));

/** Stated relation, computed verdict, count. What cannot be shown from the row is left open. */
const COUNTS = [
  ['a-stricter', 'a-stricter', 1],
  ['a-stricter', 'different-condition', 3],
  ['a-stricter', 'undetermined', 1],
  ['b-stricter', 'different-condition', 1],
  ['different-method', 'UNIT_MISMATCH', 1],
  ['different-method', 'different-condition', 1],
  ['different-method', 'different-method', 3],
  ['different-method', 'overlapping', 1],
  ['different-method', 'undetermined', 10],
  ['equal', 'UNIT_MISMATCH', 1],
  ['equal', 'different-condition', 3],
  ['equal', 'equal', 25],
  ['only-in-a', 'UNIT_MISMATCH', 2],
  ['only-in-a', 'undetermined', 5],
  ['only-in-b', 'undetermined', 1],
  ['overlapping', 'different-condition', 5],
  ['overlapping', 'different-method', 1],
  ['overlapping', 'equal', 2],
  ['overlapping', 'overlapping', 6],
  ['overlapping', 'undetermined', 10],
  ['undetermined', 'different-condition', 2],
  ['undetermined', 'undetermined', 8],
];

/**
 * Where the engine says more than the pair. Each speaks of the one quantity that both rows give, and the pair of the whole:
 * the pair's relation stands beside it, and neither counts as covered.
 */
const SAYS_MORE: Readonly<Record<string, string>> = {
  'p-038': 'overlapping', // 10-55 Hz and 7-200 Hz are test conditions without a method; the pair calls the sweeps different methods
  'p-052': 'equal', // both scopes end at 600 V; a takes in further equipment
  'p-100': 'equal', // both scopes end at 100 kg; a is a product standard, b a test method
};

const numeric = ['equal', 'a-stricter', 'b-stricter', 'overlapping', 'incompatible'];

describe('the 93 pairs of the data files', () => {
  it('have computed verdicts in these numbers', () => {
    const counted = [...grouped(table, ({ relation, verdict }) => `${relation} ${verdict}`)].map(([key, list]) => [...key.split(' '), list.length]);
    expect(counted.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual(COUNTS.toSorted((a, b) => (String(a) < String(b) ? -1 : 1)));
    expect(pairs).toHaveLength(93);
  });

  it('never get a numeric verdict that their relation does not bear, but for the listed', () => {
    const more = table.filter(({ relation, verdict }) => numeric.includes(verdict) && verdict !== relation);
    expect(Object.fromEntries(more.map(({ id, verdict }) => [id, verdict]))).toEqual(SAYS_MORE);
  });

  it('do not cover by what says more', () => {
    for (const id of Object.keys(SAYS_MORE)) {
      const pair = pairs.find((each) => each.id === id);
      const firm = pair && { ...pair, grade: 3 as const };
      const [a, b] = [requirementOf(firm?.a ?? ''), requirementOf(firm?.b ?? '')].map((each) => ({ ...each, grade: 3 as const }));
      const edition = (requirement: typeof a) => ({ designation: requirement?.document ?? '', requirements: requirement ? [requirement] : [], complete: true });
      const { coverage, reverse } = compareEditions({ source: edition(a), target: edition(b), pairs: firm ? [firm] : [], documentMask: 31 });
      expect([coverage.covered, reverse.covered]).toEqual([0, 0]);
    }
  });
});

describe('editions of the data files', () => {
  const compared = (source: string, target: string) => {
    const edition = (designation: string) => ({ designation, requirements: documents.get(designation) ?? [], complete: false });
    const ids = { a: new Set(edition(source).requirements.map(({ id }) => id)), b: new Set(edition(target).requirements.map(({ id }) => id)) };
    return compareEditions({ source: edition(source), target: edition(target), pairs: pairs.filter(({ a, b }) => ids.a.has(a) && ids.b.has(b)), documentMask: 31 });
  };

  it('GB 38031-2025 against 2020: the foreword says more than the values show', () => {
    const { rows, coverage, mask } = compared('GB 38031-2025', 'GB 38031-2020');
    expect(rows.filter(({ by }) => by === 'pair').map(({ source, verdict, stated }) => [source?.id, verdict, stated])).toEqual([
      ['r-gb-38031-2025-cell-overcharge', 'undetermined', 'overlapping'],
      ['r-gb-38031-2025-cell-heating', 'undetermined', 'undetermined'],
      ['r-gb-38031-2025-tp-alarm', 'undetermined', 'different-method'],
      ['r-gb-38031-2025-tp-fire', 'undetermined', 'a-stricter'],
    ]);
    expect(coverage).toMatchObject({ covered: 0, of: 3, provisional: 3, requirementsComplete: false });
    expect(mask).toHaveLength(5);
  });

  it('GB 38031-2025 against UN R100.03: four tests without counterpart, all leads', () => {
    const { rows, reverse } = compared('GB 38031-2025', 'UN R100.03');
    expect(rows.filter(({ counterpart }) => counterpart === 'none-in-target').map(({ source }) => source?.id)).toEqual(['dampheat', 'immersion-1', 'altitude', 'bottomimpact'].map((test) => `r-gb-38031-2025-${test}`));
    expect(reverse).toMatchObject({ covered: 0, noCounterpart: 0, of: 30 });
  });

  it('CNS 15387:2010 against GB 43854-2024: other methods, no verdict', () => {
    const { rows, coverage } = compared('CNS 15387:2010', 'GB 43854-2024');
    expect(rows.filter(({ verdict }) => verdict !== undefined && numeric.includes(verdict))).toEqual([]);
    expect(coverage.covered).toBe(0);
  });

  it('two editions of one label rule: the later is stricter, its colour temperatures are other ones', () => {
    const { rows, coverage } = compared('LED燈泡節能標章 2021 (TW)', 'LED燈泡節能標章 2016 (TW)');
    const verdicts = Object.fromEntries(rows.flatMap(({ target, verdict }) => (target && verdict ? [[target.id.replace('r-led-2016-tw-', ''), verdict]] : [])));
    expect(verdicts).toEqual({ 'efficacy-warm': 'a-stricter', 'efficacy-cool': 'different-condition', cri: 'equal', r9: 'equal', 'lumen-1000': 'equal', 'lumen-3000': 'equal', 'colour-1000': 'equal' });
    expect(coverage).toMatchObject({ covered: 5, of: 7, undetermined: 1, provisional: 1 });
  });
});
