import { anAdoption, aMapping, aMention, aSuccession, deviations } from './facts.fixture';
import { type Relation, relationsIn } from '../relation/relation';
import { edgeOfFacts } from './edge-of-facts';
import type { EdgeFlag } from './edge';
import type { DeviationKind, Fact } from './fact';

const FOUR: readonly Relation[] = ['equal', 'subset', 'superset', 'overlap'];
const FIVE: readonly Relation[] = [...FOUR, 'disjoint'];

type Case = Readonly<{ is: string; facts: readonly Fact[]; mask: readonly Relation[]; grade: number; flags: readonly EdgeFlag[]; by?: readonly string[] }>;

const whole = (...kinds: DeviationKind[]) => ({ deviations: deviations(...kinds), deviationsSeen: true, deviationsComplete: true });

const identical: readonly Case[] = [
  { is: 'with its label seen', facts: [anAdoption({ degree: 'IDT', grade: 3 })], mask: ['equal'], grade: 3, flags: [] },
  { is: 'with editorial changes only', facts: [anAdoption({ degree: 'IDT', ...whole('editorial') })], mask: ['equal'], grade: 3, flags: [] },
  { is: 'with a technical deviation: V1', facts: [anAdoption({ degree: 'IDT', ...whole('editorial', 'stricter') })], mask: FOUR, grade: 3, flags: ['identical-with-deviations'] },
  {
    is: 'with a deviation that only another source has: V1',
    facts: [anAdoption({ id: 'a', degree: 'IDT', grade: 3 }), anAdoption({ id: 'b', degree: 'undetermined', grade: 1, deviations: deviations('added'), deviationsSeen: true })],
    mask: FOUR, grade: 3, flags: ['identical-with-deviations'], by: ['a'],
  },
  { is: 'in words', facts: [anAdoption({ degree: 'undetermined', degreeStated: 'IDT', grade: 3 })], mask: ['equal'], grade: 2, flags: ['label-not-seen'] },
  { is: 'in words of a weak source', facts: [anAdoption({ degree: 'undetermined', degreeStated: 'IDT', grade: 1 })], mask: ['equal'], grade: 1, flags: ['label-not-seen'] },
  { is: 'unconfirmed', facts: [anAdoption({ degree: 'IDT', confirmed: false, grade: 3 })], mask: ['equal'], grade: 2, flags: ['label-not-seen'] },
];

const modified: readonly Case[] = [
  { is: 'list not seen', facts: [anAdoption({ degree: 'MOD' })], mask: FOUR, grade: 3, flags: ['deviations-not-recorded'] },
  { is: 'list cut off', facts: [anAdoption({ degree: 'MOD', ...whole('added'), deviationsComplete: false })], mask: FOUR, grade: 3, flags: ['deviations-not-recorded'] },
  { is: 'complete but not seen', facts: [anAdoption({ degree: 'MOD', ...whole('added'), deviationsSeen: false })], mask: FOUR, grade: 3, flags: ['deviations-not-recorded'] },
  { is: 'complete and empty: V2', facts: [anAdoption({ degree: 'MOD', ...whole() })], mask: FOUR, grade: 3, flags: ['deviations-not-recorded'] },
  { is: 'an entry without its clause of the base', facts: [anAdoption({ degree: 'MOD', ...whole('added'), deviations: [{ baseClause: '', kind: 'added', change: 'x' }] })], mask: FOUR, grade: 3, flags: ['deviations-not-recorded'] },
  { is: 'added only', facts: [anAdoption({ degree: 'MOD', ...whole('added') })], mask: ['superset'], grade: 3, flags: [] },
  { is: 'stricter and editorial', facts: [anAdoption({ degree: 'MOD', ...whole('stricter', 'editorial') })], mask: ['superset'], grade: 3, flags: [] },
  { is: 'removed only', facts: [anAdoption({ degree: 'MOD', ...whole('removed') })], mask: ['subset'], grade: 3, flags: [] },
  { is: 'looser and editorial', facts: [anAdoption({ degree: 'MOD', ...whole('looser', 'editorial') })], mask: ['subset'], grade: 3, flags: [] },
  { is: 'both kinds', facts: [anAdoption({ degree: 'MOD', ...whole('added', 'looser') })], mask: ['overlap'], grade: 3, flags: [] },
  { is: 'one different', facts: [anAdoption({ degree: 'MOD', ...whole('different') })], mask: ['overlap'], grade: 3, flags: [] },
  { is: 'editorial only', facts: [anAdoption({ degree: 'MOD', ...whole('editorial') })], mask: ['equal'], grade: 3, flags: [] },
  { is: 'in words, with a complete list', facts: [anAdoption({ degree: 'undetermined', degreeStated: 'MOD', ...whole('added') })], mask: ['superset'], grade: 2, flags: ['label-not-seen'] },
];

const others: readonly Case[] = [
  { is: 'EQV of 2001', facts: [anAdoption({ degree: 'EQV', nationalYear: 2001 })], mask: FOUR, grade: 3, flags: ['deviations-not-recorded'] },
  { is: 'EQV of 2002: V5', facts: [anAdoption({ degree: 'EQV', nationalYear: 2002 })], mask: FIVE, grade: 3, flags: ['equivalent-after-2001'] },
  { is: 'EQV of an unknown year', facts: [anAdoption({ degree: 'EQV', nationalYear: null })], mask: FIVE, grade: 3, flags: ['edition-not-stated'] },
  { is: 'NEQ', facts: [anAdoption({ degree: 'NEQ' })], mask: FIVE, grade: 3, flags: ['not-equivalent'] },
  { is: 'NEQ with a complete list', facts: [anAdoption({ degree: 'NEQ', ...whole('added') })], mask: FIVE, grade: 3, flags: ['not-equivalent'] },
  { is: 'undetermined', facts: [anAdoption({ degree: 'undetermined' })], mask: FIVE, grade: 3, flags: ['degree-missing'] },
  { is: 'identical with an undated base', facts: [anAdoption({ degree: 'IDT', baseDated: false })], mask: FIVE, grade: 3, flags: ['edition-not-stated'] },
  { is: 'identical, itself undated', facts: [anAdoption({ degree: 'IDT', nationalDated: false })], mask: FIVE, grade: 3, flags: ['edition-not-stated'] },
  { is: 'undetermined and undated', facts: [anAdoption({ degree: 'undetermined', baseDated: false })], mask: FIVE, grade: 3, flags: ['edition-not-stated'] },
  { is: 'a mention', facts: [aMention({ grade: 1 })], mask: FIVE, grade: 1, flags: ['mention-only'] },
  { is: 'nothing', facts: [], mask: FIVE, grade: 0, flags: [], by: [] },
];

const changes = (...kinds: DeviationKind[]) => ({ changes: deviations(...kinds), changesSeen: true, changesComplete: true });

const successions: readonly Case[] = [
  { is: 'a replacement without its changes', facts: [aSuccession({})], mask: FIVE, grade: 3, flags: ['edition-gap'] },
  { is: 'a replacement whose changes are cut off', facts: [aSuccession({ ...changes('added'), changesComplete: false })], mask: FIVE, grade: 3, flags: ['edition-gap'] },
  { is: 'a replacement with an empty complete list', facts: [aSuccession(changes())], mask: FIVE, grade: 3, flags: ['edition-gap'] },
  { is: 'a replacement that only adds', facts: [aSuccession(changes('added', 'stricter'))], mask: ['superset'], grade: 3, flags: [] },
  { is: 'a replacement that only loosens', facts: [aSuccession(changes('looser'))], mask: ['subset'], grade: 3, flags: [] },
  { is: 'a replacement that does both', facts: [aSuccession(changes('looser', 'added'))], mask: ['overlap'], grade: 3, flags: [] },
  { is: 'an amendment without its changes', facts: [aSuccession({ kind: 'amendment' })], mask: FIVE, grade: 3, flags: ['edition-gap'] },
  { is: 'an amendment with editorial changes only', facts: [aSuccession({ kind: 'amendment', ...changes('editorial') })], mask: ['equal'], grade: 3, flags: [] },
  {
    is: 'a complete list that another source contradicts',
    facts: [aSuccession({ id: 'a', ...changes('added') }), aSuccession({ id: 'b', ...changes('added', 'removed'), changesComplete: false })],
    mask: FIVE, grade: 3, flags: ['edition-gap'], by: ['a'],
  },
];

const mappings: readonly Case[] = [
  { is: 'decided superset', facts: [aMapping({ relation: 'superset', grade: 4 })], mask: ['superset'], grade: 4, flags: ['decided'] },
  { is: 'decided disjoint', facts: [aMapping({ relation: 'disjoint', grade: 5 })], mask: ['disjoint'], grade: 5, flags: ['decided'] },
  { is: 'decided that it is not equal', facts: [aMapping({ relation: 'equal', negated: true, grade: 5 })], mask: FIVE.slice(1), grade: 5, flags: ['decided'] },
];

const idt = anAdoption({ id: 'idt', degree: 'IDT', grade: 3 });
const idtInWords = anAdoption({ id: 'words', degree: 'undetermined', degreeStated: 'IDT', grade: 3 });
const idtWeak = anAdoption({ id: 'weak', degree: 'IDT', grade: 1 });
const none = anAdoption({ id: 'none', degree: 'undetermined', grade: 5 });
const undated = anAdoption({ id: 'undated', degree: 'MOD', baseDated: false, grade: 5 });
const mod = anAdoption({ id: 'mod', degree: 'MOD', grade: 3, ...whole('added') });
const modBare = anAdoption({ id: 'bare', degree: 'MOD', grade: 3 });
const modWeak = anAdoption({ id: 'modWeak', degree: 'MOD', grade: 1, ...whole('removed') });
const modWeakBare = anAdoption({ id: 'modWeakBare', degree: 'MOD', grade: 1 });
const neqWeak = anAdoption({ id: 'neq', degree: 'NEQ', grade: 1 });
const neq = anAdoption({ id: 'neq', degree: 'NEQ', grade: 3 });

const several: readonly Case[] = [
  { is: 'a degree before a missing one, whatever the grades', facts: [none, idtWeak], mask: ['equal'], grade: 1, flags: [], by: ['weak'] },
  { is: 'a degree before an undated one', facts: [undated, idtWeak], mask: ['equal'], grade: 1, flags: [], by: ['weak'] },
  { is: 'a missing degree before an undated one', facts: [undated, none], mask: FIVE, grade: 5, flags: ['degree-missing'], by: ['none'] },
  { is: 'two that agree', facts: [idt, idtWeak], mask: ['equal'], grade: 3, flags: [], by: ['idt'] },
  { is: 'a label and words of the same grade', facts: [anAdoption({ id: 'label', degree: 'IDT', grade: 2 }), idtInWords], mask: ['equal'], grade: 2, flags: [], by: ['label', 'words'] },
  { is: 'of two degrees the better grade', facts: [idt, neqWeak], mask: ['equal'], grade: 3, flags: ['degrees-differ'], by: ['idt'] },
  { is: 'of two degrees the better grade, though it says nothing', facts: [neq, idtWeak], mask: FIVE, grade: 3, flags: ['degrees-differ', 'not-equivalent'], by: ['neq'] },
  { is: 'of two degrees of one grade the union', facts: [idt, modBare], mask: FOUR, grade: 3, flags: ['deviations-not-recorded', 'degrees-differ'], by: ['bare', 'idt'] },
  { is: 'identical and modified with a list of the same grade', facts: [idt, mod], mask: FOUR, grade: 3, flags: ['identical-with-deviations', 'degrees-differ'], by: ['idt', 'mod'] },
  { is: 'identical and not equivalent of the same grade', facts: [idt, neq], mask: FIVE, grade: 3, flags: ['degrees-differ', 'not-equivalent'], by: ['idt', 'neq'] },
  { is: 'a list beside a source that saw none', facts: [mod, modBare], mask: ['superset'], grade: 3, flags: [], by: ['bare', 'mod'] },
  { is: 'a complete list beside another that contradicts it', facts: [mod, modWeak], mask: FOUR, grade: 3, flags: ['deviations-not-recorded'], by: ['mod'] },
  { is: 'a complete list of a weaker source', facts: [modBare, modWeak], mask: FOUR, grade: 3, flags: ['deviations-not-recorded'], by: ['bare'] },
  { is: 'an adoption beside a mention and a succession', facts: [aMention({ grade: 5 }), aSuccession(changes('looser')), modWeakBare], mask: FOUR, grade: 1, flags: ['deviations-not-recorded'], by: ['modWeakBare'] },
];

const check = ({ facts, mask, grade, flags, by }: Case) => {
  const edge = edgeOfFacts(facts);
  expect({ ...edge, mask: relationsIn(edge.mask) }).toEqual({ mask, grade, flags, decidedBy: by ?? facts.map(({ id }) => id) });
};

describe.each([
  ['an identical adoption', identical], ['a modified adoption', modified], ['what says little', others], ['a succession', successions], ['a mapping', mappings], ['several facts', several],
])('%s', (_, cases) => {
  it.each(cases)('$is', check);
});
