import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { canonicalJson, type Json } from '@pure/kernel';
import { adds, type Change, gapMask, removes } from './check-gap';

export const proofFaultCodes = [
  'PROOF_FORM_WRONG', 'PROOF_DIGEST_DIFFERS', 'LEAF_HASH_DIFFERS', 'LEAF_DERIVED', 'LEAF_OF_OTHER_DOCUMENTS', 'STEP_MASK_DIFFERS',
  'STEP_GRADE_DIFFERS', 'STEP_UNCONNECTED', 'STEP_SAYS_NOTHING', 'PATH_NOT_SIMPLE', 'PATH_TOO_LONG', 'MASK_DIFFERS', 'GRADE_DIFFERS',
] as const;
type Code = (typeof proofFaultCodes)[number];
/** Where a proof does not hold: item of a document, proof of the item and step, each counted from 0; `leaf` is the id of a fact. */
export type ProofFault = Readonly<{ item?: number; proof?: number; step?: number; leaf?: string; code: Code }>;

type Texts = Record<'kind' | 'id' | 'source' | 'national' | 'base' | 'newer' | 'older' | 'from' | 'to' | 'degree' | 'relation', string>;
type Truths = Record<'nationalDated' | 'baseDated' | 'confirmed' | 'deviationsSeen' | 'deviationsComplete' | 'changesSeen' | 'changesComplete' | 'negated', boolean>;
type Fact = Readonly<Texts & Truths & { grade: number; nationalYear: number | null; degreeStated: string | null; deviations?: readonly Change[]; changes?: readonly Change[] }>;
type Told = Readonly<{ from: string; to: string; mask: readonly string[]; grade: number }>;
type Step = Told & Readonly<{ reversed: boolean; fact: string; source: string; flags: readonly string[]; leaves: readonly { hash: string; fact: Fact }[] }>;
type Proof = Told & Readonly<{ id: string; rule: string; steps: readonly [Step, ...Step[]] }>;

// Form: each member, and no other.
type Shape = (value: unknown) => boolean;
const text: Shape = (value) => typeof value === 'string';
const truth: Shape = (value) => typeof value === 'boolean';
const among = (...values: readonly unknown[]): Shape => (value) => values.includes(value);
const list = (member: Shape, least = 0): Shape => (value) => Array.isArray(value) && value.length >= least && value.every(member);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const record = (needed: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape => {
  const shapes = new Map(Object.entries({ ...needed, ...optional }));
  return (value) => isRecord(value) && Object.keys(needed).every((name) => Object.hasOwn(value, name)) && Object.keys(value).every((name) => shapes.get(name)?.(value[name]));
};
const RELATIONS = ['equal', 'subset', 'superset', 'overlap', 'disjoint'];
const value = record({ unit: text }, { lower: text, upper: text, method: text, conditions: text });
const kind = among('added', 'stricter', 'removed', 'looser', 'different', 'editorial');
const changes = list(record({ baseClause: text, kind, change: text }, { characteristic: text, reason: text, value }));
const fact = { kind: text, id: text, source: text, grade: among(0, 1, 2, 3, 4, 5) };
const degrees = { degree: among('IDT', 'MOD', 'NEQ', 'EQV', 'undetermined'), degreeStated: among(null, 'IDT', 'MOD', 'NEQ', 'EQV'), confirmed: truth };
const editions = { national: text, base: text, nationalYear: (year: unknown) => year === null || Number.isInteger(year), nationalDated: truth, baseDated: truth };
const succession = record({ ...fact, newer: text, older: text, changes, changesSeen: truth, changesComplete: truth });
const FACTS = new Map<unknown, Shape>([
  ['adoption', record({ ...fact, ...editions, ...degrees, deviations: changes, deviationsSeen: truth, deviationsComplete: truth })],
  ['replacement', succession], ['amendment', succession],
  ['mapping', record({ ...fact, from: text, to: text, relation: among(...RELATIONS), negated: truth, mapping: text })],
  ['mention', record({ ...fact, from: text, to: text })],
]);
const told = { from: text, to: text, mask: list(text), grade: fact.grade };
const step = record({ ...told, reversed: truth, fact: text, source: text, flags: list(text), leaves: list(record({ hash: text, fact: isRecord })) });
const proof = record({ ...told, format: among('gongtong-proof/1'), id: text, rule: among('compose', 'shared-base'), steps: list(step, 1) });
const isProof = (one: unknown): one is Proof => proof(one);

// Masks: bit n is the relation n of RELATIONS; so are rows and columns of the table.
const [EQUAL, FOUR, FIVE] = [1, 15, 31];
const TABLE = [[1, 2, 4, 8, 16], [2, 2, 31, 26, 16], [4, 15, 4, 12, 28], [8, 10, 28, 31, 28], [16, 26, 16, 26, 31]];
const bitsOf = (mask: number): number[] => [0, 1, 2, 3, 4].filter((bit) => (mask >> bit) & 1);
export const namesOf = (mask: number): string => bitsOf(mask).map((bit) => RELATIONS[bit]).join();
export const maskOf = (names: readonly string[]): number => names.reduce((mask, name) => mask | (1 << RELATIONS.indexOf(name)), 0);
const turned = (mask: number): number => (mask & 0b11001) | ((mask & 2) << 1) | ((mask & 4) >> 1);
const compose = (r: number, s: number): number => bitsOf(r).flatMap((a) => bitsOf(s).map((b) => TABLE[a]?.[b] ?? FIVE)).reduce((all, mask) => all | mask, 0);

// What the facts of one step say together.
const maskOfChanges = (list: readonly Change[]): number => [EQUAL, 4, 2, 8][Number(list.some(adds)) + 2 * Number(list.some(removes))] ?? FOUR;
const nameOf = ({ baseClause, characteristic = '', kind }: Change): string => JSON.stringify([baseClause, characteristic, kind]);
const changesOf = ({ deviations, changes }: Fact): readonly Change[] => deviations ?? changes ?? [];
const degreeOf = ({ degree, degreeStated }: Fact): string | null => (degree === 'undetermined' ? degreeStated : degree);
const hasLabel = ({ kind, degree, confirmed }: Fact): boolean => kind !== 'adoption' || (degree !== 'undetermined' && confirmed);
const gradeOf = (one: Fact): number => (hasLabel(one) ? one.grade : Math.min(one.grade, 2));
const isShown = (one: Fact): boolean => (one.kind === 'adoption' ? one.deviationsSeen && one.deviationsComplete : one.changesSeen && one.changesComplete);
const isWhole = (one: Fact): boolean => isShown(one) && changesOf(one).length > 0 && changesOf(one).every(({ baseClause }) => baseClause !== '');
const isDated = (one: Fact): boolean => one.nationalDated && one.baseDated && (degreeOf(one) !== 'EQV' || Boolean(one.nationalYear));
const speaks = (one: Fact): boolean => one.kind === 'mapping' || (one.kind === 'adoption' ? isDated(one) && degreeOf(one) !== null : isWhole(one));

function edgeOf({ leaves }: Step) {
  const ofKinds = [['mapping'], ['adoption'], ['replacement', 'amendment']].map((kinds) => leaves.map((leaf) => leaf.fact).filter((one) => kinds.includes(one.kind)));
  const facts = ofKinds.find(({ length }) => length > 0) ?? [];
  const recorded = facts.flatMap(changesOf).filter((one) => adds(one) || removes(one));
  const grade = Math.max(0, ...facts.filter(speaks).map(gradeOf));
  const deciders = facts.filter((one) => speaks(one) && gradeOf(one) === grade);
  const isListed = deciders.some((one) => isWhole(one) && recorded.every((change) => changesOf(one).some((own) => nameOf(own) === nameOf(change))));
  const rows = deciders.map((one): [mask: number, flag?: string] => {
    if (one.kind === 'mapping') return [maskOf([one.relation]) ^ (one.negated ? FIVE : 0), 'decided'];
    if (one.kind !== 'adoption') return [isListed ? maskOfChanges(recorded) : FIVE];
    if (degreeOf(one) === 'IDT') return recorded.length > 0 ? [FOUR, 'identical-with-deviations'] : [EQUAL];
    if (degreeOf(one) === 'MOD') return isListed ? [maskOfChanges(recorded)] : [FOUR, 'deviations-not-recorded'];
    return degreeOf(one) === 'EQV' && (one.nationalYear ?? 0) <= 2001 ? [FOUR, 'deviations-not-recorded'] : [FIVE];
  });
  const degreesTold = new Set(facts.filter(speaks).map(degreeOf));
  const flags = new Set([...rows.flatMap(([, flag]) => flag ?? []), ...(deciders.some(hasLabel) ? [] : ['label-not-seen']), ...(degreesTold.size > 1 ? ['degrees-differ'] : [])]);
  const isExact = deciders.every((one) => (degreeOf(one) === 'IDT' ? recorded.length === 0 : degreeOf(one) === 'MOD' && isListed));
  return { mask: rows.reduce((mask, [row]) => mask | row, 0) || FIVE, grade, flags: [...flags].sort().join(), deciders, recorded, isExact };
}
type Edge = ReturnType<typeof edgeOf>;

export const digest = (one: object): string => bytesToHex(sha256(canonicalJson(one as Json)));

function leafFaults({ from, to, reversed, leaves }: Step, at: number): ProofFault[] {
  return leaves.flatMap(({ hash, fact }) => {
    const [fault, shape] = [(code: Code, isWrong = true): ProofFault[] => (isWrong ? [{ step: at, leaf: String(fact.id), code }] : []), FACTS.get(fact.kind)];
    if (!shape?.(fact)) return fault(shape ? 'PROOF_FORM_WRONG' : 'LEAF_DERIVED');
    const ends = [fact.national ?? fact.newer ?? fact.from, fact.base ?? fact.older ?? fact.to];
    return [...fault('LEAF_HASH_DIFFERS', digest(fact) !== hash), ...fault('LEAF_OF_OTHER_DOCUMENTS', (reversed ? ends.reverse() : ends).join('\n') !== `${from}\n${to}`)];
  });
}

function stepFaults(told: Step, at: number, edge: Edge): ProofFault[] {
  const fault = (code: Code, isWrong: boolean): ProofFault[] => (isWrong ? [{ step: at, code }] : []);
  if (edge.mask === FIVE) return fault('STEP_SAYS_NOTHING', true);
  const isTold = told.mask.join() === namesOf(told.reversed ? turned(edge.mask) : edge.mask) && [...told.flags].sort().join() === edge.flags;
  const isDecided = edge.deciders.some(({ id, source }) => id === told.fact && source === told.source);
  return [...fault('STEP_MASK_DIFFERS', !isTold || !isDecided), ...fault('STEP_GRADE_DIFFERS', told.grade !== edge.grade)];
}

/** The faults of a proof that came as JSON; none: it holds, given its facts. Nothing of the engine that made it is asked. */
export function checkProof(value: unknown): ProofFault[] {
  if (!isProof(value)) return [{ code: 'PROOF_FORM_WRONG' }];
  const { id, steps, ...rest } = value;
  const ofLeaves = steps.flatMap(leafFaults);
  if (ofLeaves.some(({ code }) => code === 'PROOF_FORM_WRONG' || code === 'LEAF_DERIVED')) return ofLeaves;
  const walked = steps.map((one) => ({ one, edge: edgeOf(one) }));
  const isTelling = walked.every(({ edge }) => edge.mask !== FIVE);
  const path = [value.from, ...steps.map(({ to }) => to)];
  const fault = (code: Code, isWrong: boolean): ProofFault[] => (isWrong ? [{ code }] : []);
  return [
    ...fault('PROOF_FORM_WRONG', value.rule === 'shared-base' && !isOverBase(walked)),
    ...fault('PROOF_DIGEST_DIFFERS', id !== `sha256:${digest({ ...rest, steps })}`),
    ...ofLeaves,
    ...walked.flatMap(({ one, edge }, at) => [...stepFaults(one, at, edge), ...fault('STEP_UNCONNECTED', one.from !== path[at]).map((found) => ({ ...found, step: at }))]),
    ...fault('STEP_UNCONNECTED', path.at(-1) !== value.to),
    ...fault('PATH_NOT_SIMPLE', new Set(path).size < path.length),
    ...fault('PATH_TOO_LONG', steps.length > 4),
    ...fault('MASK_DIFFERS', isTelling && value.mask.join() !== namesOf(maskAlong(walked, value.rule))),
    ...fault('GRADE_DIFFERS', isTelling && value.grade !== Math.min(...walked.map(({ edge }) => edge.grade))),
  ];
}

type Walked = readonly Readonly<{ one: Step; edge: Edge }>[];

/** Two adoptions of one base, there and back. */
const isOverBase = (walked: Walked): boolean =>
  walked.length === 2 && walked.every(({ one, edge }, at) => one.reversed === (at === 1) && edge.deciders.every(({ kind }) => kind === 'adoption'));

function maskAlong(walked: Walked, rule: string): number {
  const composed = walked.reduce((mask, { one, edge }) => compose(mask, one.reversed ? turned(edge.mask) : edge.mask), EQUAL);
  const [there, back] = walked;
  const isNarrowed = rule === 'shared-base' && there?.edge.isExact && back?.edge.isExact;
  return isNarrowed ? composed & gapMask(there.edge.recorded, back.edge.recorded) : composed;
}
