import fc from 'fast-check';
import { ALL_FIVE, type Mask, maskOf } from '../relation/relation';
import { readRequirement } from '../requirement/read-requirement';
import type { PairRelation, Requirement, RequirementPair } from '../requirement/requirement';
import { compareEditions } from './compare-editions';

type Row = Readonly<Record<string, unknown>>;

function requirement(id: string, row: Row = {}): Requirement {
  const read = readRequirement({ id, standard: id[0], characteristic: id, kind: 'limit', operator: '<=', value: 10, unit: 'mm', method: 'M', grade: 'A', ...row });
  if (!read.ok) throw new Error(JSON.stringify(read.refusal.faults));
  return read.value;
}

const pair = (a: string, b: string, relation: PairRelation = 'equal', more: Partial<RequirementPair> = {}): RequirementPair => ({ id: `p-${a}-${b}`, a, b, relation, reason: '', source: '', grade: 3, ...more });

type Asked = Readonly<{ x: readonly Requirement[]; y: readonly Requirement[]; pairs?: readonly RequirementPair[]; complete?: readonly ('x' | 'y')[]; mask?: Mask }>;

const compared = ({ x, y, pairs = [], complete = [], mask = ALL_FIVE }: Asked) =>
  compareEditions({
    source: { designation: 'X', requirements: x, complete: complete.includes('x') },
    target: { designation: 'Y', requirements: y, complete: complete.includes('y') },
    pairs,
    documentMask: mask,
  });

/** `x1 y1 by verdict reason counterpart`, with `?` where provisional. */
const told = (asked: Asked) => compared(asked).rows.map(({ source, target, by, verdict, counterpart, provisional }) =>
  [source?.id ?? '-', target?.id ?? '-', by, verdict ?? '', counterpart, provisional ? '?' : ''].join(' ').replace(/ +/g, ' ').trim());

describe('how requirements come together', () => {
  const [x1, x2, y1, y2] = ['x1', 'x2', 'y1', 'y2'].map((id) => requirement(id)) as [Requirement, Requirement, Requirement, Requirement];

  it.each<[string, Asked, readonly string[]]>([
    ['by a pair, whatever they are called', { x: [x1], y: [y1], pairs: [pair('x1', 'y1')] }, ['x1 y1 pair equal both']],
    ['by the same words in any script, as a lead', { x: [requirement('x1', { characteristic: { zh_hant: '電壓' } })], y: [requirement('y1', { characteristic: { zh_hans: '电压', zh_hant: '電壓' } })] }, ['x1 y1 characteristic equal both ?']],
    ['not by words of another kind', { x: [requirement('x1', { characteristic: 'v' })], y: [requirement('y1', { characteristic: 'v', kind: 'scope' })] }, ['x1 - alone not-looked-at', '- y1 alone not-looked-at']],
    ['by a pair before the same words', { x: [requirement('x1', { characteristic: 'v' }), x2], y: [requirement('y1', { characteristic: 'v' }), y2], pairs: [pair('x1', 'y2')] }, ['x1 y2 pair equal both', 'x2 - alone not-looked-at', '- y1 alone not-looked-at']],
    ['by the same words under the same conditions first',
      { x: [requirement('x1', { characteristic: 'v', conditions: [{ name: 't', value: 2 }] })], y: [requirement('y1', { characteristic: 'v' }), requirement('y2', { characteristic: 'v', conditions: [{ name: 't', value: '2.0' }] })] },
      ['x1 y2 characteristic equal both ?', '- y1 alone not-looked-at']],
    ['alone, which is no missing counterpart', { x: [x1], y: [y1] }, ['x1 - alone not-looked-at', '- y1 alone not-looked-at']],
    ['alone by a pair that says so', { x: [x1], y: [y1], pairs: [pair('x1', 'y1', 'only-in-a')] }, ['x1 - pair none-in-target', '- y1 alone not-looked-at']],
    ['alone by a pair that says so of the target', { x: [x1], y: [y1], pairs: [pair('x1', 'y1', 'only-in-b')] }, ['x1 - alone not-looked-at', '- y1 pair none-in-source']],
    ['alone beside a list that is complete and used up', { x: [x1, x2], y: [y1], pairs: [pair('x1', 'y1')], complete: ['y'] }, ['x1 y1 pair equal both', 'x2 - alone none-in-target']],
    ['not beside a complete list of which something is left', { x: [x1, x2], y: [y1, y2], pairs: [pair('x1', 'y1')], complete: ['y'] }, ['x1 y1 pair equal both', 'x2 - alone not-looked-at', '- y2 alone not-looked-at']],
    ['not beside a list that is not complete', { x: [x1, x2], y: [y1], pairs: [pair('x1', 'y1')] }, ['x1 y1 pair equal both', 'x2 - alone not-looked-at']],
    ['provisionally by a pair of grade 1', { x: [x1], y: [y1], pairs: [pair('x1', 'y1', 'equal', { grade: 1 })] }, ['x1 y1 pair equal both ?']],
    ['provisionally where a requirement has grade 1', { x: [requirement('x1', { grade: 'C' })], y: [y1], pairs: [pair('x1', 'y1')] }, ['x1 y1 pair equal both ?']],
    ['provisionally where pairs disagree', { x: [x1], y: [y1], pairs: [pair('x1', 'y1'), pair('x1', 'y1', 'overlapping', { id: 'p-2' })] }, ['x1 y1 pair equal both ?']],
    ['not by a pair of which one end is elsewhere', { x: [x1], y: [], pairs: [pair('x1', 'y1')] }, ['x1 - alone not-looked-at']],
  ])('%s', (_name, asked, expected) => expect(told(asked)).toEqual(expected));

  it('shows the stated relation beside the computed one, and a unit that does not compare as undetermined', () => {
    const { rows } = compared({ x: [x1], y: [requirement('y1', { unit: 's' })], pairs: [pair('x1', 'y1', 'a-stricter')] });
    expect(rows).toMatchObject([{ verdict: 'undetermined', reason: 'UNIT_MISMATCH', stated: 'a-stricter', incompatible: false }]);
  });
});

describe('coverage counts each requirement once', () => {
  const source = [1, 2, 3, 4, 5, 6, 7].map((n) => requirement(`x${n}`));
  const target = [
    requirement('y1'), // the same
    requirement('y2', { value: 12 }), // laxer
    requirement('y3', { value: 8 }), // stricter
    requirement('y4', { method: 'other' }),
    requirement('y5'), // the same, but the pair says overlapping
    requirement('y6', { grade: 'C' }), // the same, on a lead
    requirement('y7'), // no counterpart
    requirement('y8'), // nobody looked
  ];
  const pairs = [pair('x1', 'y1'), pair('x2', 'y2', 'a-stricter'), pair('x3', 'y3', 'b-stricter'), pair('x4', 'y4'), pair('x5', 'y5', 'overlapping'), pair('x6', 'y6'), pair('x7', 'y7', 'only-in-b')];
  const { coverage, reverse } = compared({ x: source, y: target, pairs, complete: ['y'] });

  it('forth', () => expect(coverage).toEqual({ covered: 2, of: 8, differing: 2, undetermined: 1, noCounterpart: 1, provisional: 1, notLookedAt: 1, requirementsComplete: true }));
  it('and back', () => expect(reverse).toEqual({ covered: 2, of: 7, differing: 2, undetermined: 1, noCounterpart: 0, provisional: 1, notLookedAt: 1, requirementsComplete: false }));
  it('of nothing is nothing', () => expect(compared({ x: [], y: [], complete: ['x', 'y'] })).toMatchObject({ rows: [], coverage: { covered: 0, of: 0 }, mask: ['equal', 'subset', 'superset', 'overlap', 'disjoint'] }));
});

describe('the mask', () => {
  const [x1, x2, y1, laxer, stricter] = [requirement('x1'), requirement('x2'), requirement('y1'), requirement('y1', { value: 12 }), requirement('y1', { value: 8 })];
  it.each<[string, Asked, readonly string[]]>([
    ['is that of the documents where no list is complete', { x: [x1], y: [y1], mask: maskOf('subset', 'overlap') }, ['subset', 'overlap']],
    ['is never disjoint where a criterion is shared', { x: [x1], y: [y1], pairs: [pair('x1', 'y1')] }, ['equal', 'subset', 'superset', 'overlap']],
    ['is equal where both lists are complete and covered', { x: [x1], y: [y1], pairs: [pair('x1', 'y1')], complete: ['x', 'y'] }, ['equal']],
    ['covers a complete target', { x: [x1], y: [laxer], pairs: [pair('x1', 'y1')].map((each) => ({ ...each, relation: 'a-stricter' as const })), complete: ['y'] }, ['equal', 'superset']],
    ['says nothing of a laxer row in an open list', { x: [x1], y: [stricter], pairs: [pair('x1', 'y1', 'b-stricter')] }, ['equal', 'subset', 'superset', 'overlap']],
    ['is narrowed by a missing counterpart', { x: [x1, x2], y: [y1], pairs: [pair('x1', 'y1'), pair('x2', 'y1', 'only-in-a')] }, ['superset', 'overlap']],
    ['is not narrowed by a lead', { x: [x1], y: [requirement('y1', { grade: 'C' })], pairs: [pair('x1', 'y1')], complete: ['x', 'y'] }, ['equal', 'subset', 'superset', 'overlap', 'disjoint']],
    ['is empty where rows and documents contradict each other', { x: [x1], y: [y1], pairs: [pair('x1', 'y1')], mask: maskOf('disjoint') }, []],
  ])('%s', (_name, asked, expected) => expect(compared(asked).mask).toEqual(expected));
});

it('S2: the order of requirements and pairs, and pairs given twice, change nothing but the order of rows', () => {
  const ids = [1, 2, 3, 4];
  const words = fc.constantFrom('v', 'w');
  const rows = (side: string) => fc.tuple(...ids.map((n) => fc.tuple(words, fc.integer({ min: 8, max: 12 })).map(([characteristic, value]) => requirement(`${side}${n}`, { characteristic, value }))));
  const links = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.constantFrom<PairRelation>('equal', 'overlapping', 'only-in-a', 'only-in-b')), { maxLength: 6 })
    .map((list) => list.map(([a, b, relation], n) => pair(`x${a}`, `y${b}`, relation, { id: `p${n}` })));
  const sorted = ({ rows: found, ...rest }: ReturnType<typeof compared>) => ({ ...rest, rows: found.map((row) => JSON.stringify(row)).toSorted() });
  fc.assert(fc.property(rows('x'), rows('y'), links, (x, y, pairs) => {
    const plain = compared({ x, y, pairs, complete: ['y'] });
    expect(sorted(compared({ x: x.toReversed(), y: y.toReversed(), pairs: [...pairs.toReversed(), ...pairs], complete: ['y'] }))).toEqual(sorted(plain));
    for (const { coverage, list } of [{ coverage: plain.coverage, list: y }, { coverage: plain.reverse, list: x }]) {
      const { of, requirementsComplete: _, ...counted } = coverage;
      expect([of, Object.values(counted).reduce((sum, each) => sum + each, 0)]).toEqual([list.length, list.length]);
    }
  }));
});
