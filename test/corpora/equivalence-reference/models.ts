import { type AdoptionFact, type Deviation, type DeviationKind, type Fact, type Grade, type MappingFact, type Relation, relations, type SuccessionFact } from '@pure/equivalence';
import fc from 'fast-check';
import { relationOf } from './relations';

/** Documents as finite sets of requirements, held as the bits of numbers, and facts that are true of them. */
export type Model = Readonly<{ sets: ReadonlyMap<string, number>; facts: readonly Fact[] }>;

const names = ['IEC 1:2000', 'IEC 2:2000', 'ISO 3:2003', 'CNS 1:2001', 'CNS 2:2002', 'GB 1-2001', 'GB 2-2002'];
const BASES = 3;
const KEYS = 6;

/** What a document may ask under one key: nothing, something, something stricter (and so the laxer too), something else, or both. */
const asked = [0b000, 0b001, 0b011, 0b100, 0b101];
const under = (set: number, key: number): number => (set >> (3 * key)) & 0b111;
const sizeOf = (set: number): number => set.toString(2).replaceAll('0', '').length;

type Dice = Readonly<{ pair: readonly [number, number]; kind: number; grade: Grade; flaw: number }>;

const key = fc.record({ ask: fc.constantFrom(...asked), isKept: fc.integer({ min: 0, max: 3 }).map((dice) => dice > 0) });
const document = fc.array(key, { minLength: KEYS, maxLength: KEYS, size: 'max' });
const dice: fc.Arbitrary<Dice> = fc.record({
  pair: fc.tuple(fc.nat(names.length - 1), fc.nat(names.length - 1)).filter(([a, b]) => a !== b),
  kind: fc.nat(11),
  grade: fc.constantFrom<Grade[]>(0, 1, 2, 3, 4, 5),
  flaw: fc.nat(9),
});

/** National documents keep most of what a base asks, so that adoptions are common. */
export const model: fc.Arbitrary<Model> = fc
  .tuple(fc.array(document, { minLength: names.length, maxLength: names.length, size: 'max' }), fc.array(dice, { minLength: 4, maxLength: 14, size: 'max' }))
  .map(([documents, throws]) => {
    const sets: number[] = [];
    documents.forEach((keys, at) => {
      const base = at < BASES ? undefined : sets[at % BASES];
      const set = keys.reduce((all, { ask, isKept }, place) => all | ((base !== undefined && isKept ? under(base, place) : ask) << (3 * place)), 0);
      sets.push(set || 1);
    });
    return { sets: new Map(names.map((name, at) => [name, sets[at] ?? 1])), facts: throws.flatMap((each, at) => trueFact(each, sets, `f-${at}`) ?? []) };
  });

function trueFact({ pair: [a, b], kind, grade, flaw }: Dice, sets: readonly number[], id: string): Fact | undefined {
  const [from, to, x, y] = [names[a] ?? '', names[b] ?? '', sets[a] ?? 1, sets[b] ?? 1];
  const list = deviationsOf(x, y);
  const sourced = { id, source: 's', grade };
  const held = relationOf(x, y);
  const adoption = (more: Partial<AdoptionFact>): AdoptionFact => ({
    ...sourced, kind: 'adoption', national: from, base: to, nationalYear: 2001, nationalDated: true, baseDated: true, degree: 'MOD', degreeStated: null,
    confirmed: flaw > 1, deviations: [], deviationsSeen: false, deviationsComplete: false, ...more,
  });
  const succession = (more: Partial<SuccessionFact>): SuccessionFact => ({ ...sourced, kind: 'replacement', newer: from, older: to, changes: [], changesSeen: false, changesComplete: false, ...more });
  const mapping = (relation: Relation, negated: boolean): MappingFact => ({ ...sourced, kind: 'mapping', from, to, relation, negated, mapping: 'M-1' });
  const whole = { deviations: list, deviationsSeen: true, deviationsComplete: true };
  switch (kind) {
    case 0: case 1: return held === 'equal' ? adoption({ degree: flaw > 4 ? 'IDT' : 'undetermined', degreeStated: 'IDT' }) : undefined;
    case 2: case 3: return keepsMost(x, y) ? adoption(whole) : undefined;
    case 4: return keepsMost(x, y) ? adoption({ deviations: list.slice(0, flaw), deviationsSeen: flaw > 3 }) : undefined;
    case 5: return keepsMost(x, y) && list.length > 0 ? adoption({ ...whole, degree: 'IDT' }) : undefined;
    case 6: return keepsMost(x, y) ? adoption({ degree: 'EQV', nationalYear: flaw > 4 ? 1996 : 2015 }) : undefined;
    case 7: return adoption({ degree: flaw > 6 ? 'NEQ' : 'IDT', nationalDated: flaw > 6, baseDated: flaw > 3 });
    case 8: return adoption({ degree: 'undetermined' });
    case 9: return keepsMost(x, y) ? succession({ changes: list, changesSeen: true, changesComplete: true }) : succession({});
    case 10: return mapping(held, false);
    default: return mapping(relations.find((relation, at) => relation !== held && at >= flaw % 5) ?? (held === 'equal' ? 'subset' : 'equal'), true);
  }
}

/** Modified means that only little of the base was changed (GB/T 1.2-2020 4.1.1). */
const keepsMost = (x: number, y: number): boolean => 2 * sizeOf(x & y) > Math.max(sizeOf(y), 1);

function deviationsOf(x: number, y: number): Deviation[] {
  return Array.from({ length: KEYS }, (_, at) => at).flatMap((at) => {
    const [own, other] = [under(x, at), under(y, at)];
    return own === other ? [] : [{ baseClause: `${at + 1}`, characteristic: 'c', kind: kindOf(own, other), change: 'changed' }];
  });
}

function kindOf(own: number, other: number): DeviationKind {
  const [more, less] = [(own & ~other) !== 0, (other & ~own) !== 0];
  if (more && less) return 'different';
  if (more) return other === 0 ? 'added' : 'stricter';
  return own === 0 ? 'removed' : 'looser';
}
