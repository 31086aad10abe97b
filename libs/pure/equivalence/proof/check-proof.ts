import { sha256 as sha256Of } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { type Fact, isKindOfFact, readProof, RELATIONS, type Step } from './check-form';
import { adds, type Change, gapMask, removes } from './check-gap';

export const proofFaultCodes = [
  'PROOF_FORM_WRONG', 'PROOF_DIGEST_DIFFERS', 'LEAF_HASH_DIFFERS', 'LEAF_DERIVED', 'LEAF_OF_OTHER_DOCUMENTS', 'STEP_LEAVES_WRONG', 'STEP_MASK_DIFFERS',
  'STEP_GRADE_DIFFERS', 'STEP_UNCONNECTED', 'STEP_SAYS_NOTHING', 'PATH_NOT_SIMPLE', 'PATH_TOO_LONG', 'MASK_DIFFERS', 'GRADE_DIFFERS', 'STANDING_DIFFERS',
] as const;
type Code = (typeof proofFaultCodes)[number];
/** Where a proof does not hold: item of a document, proof of the item and step, each counted from 0; `leaf` is the id of a fact. */
export type ProofFault = Readonly<{ item?: number; proof?: number; step?: number; leaf?: string; code: Code }>;

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

/** SHA-256 of the UTF-8 bytes of a text, in hexadecimal digits. */
export type Sha256 = (text: string) => string;
export const ownSha256: Sha256 = (text) => bytesToHex(sha256Of(text));

/** @param hashOf nothing of a fact whose form is wrong */
function leafFaults({ from, to, reversed, leaves }: Step, at: number, hashOf: (fact: Fact) => string | undefined): ProofFault[] {
  return leaves.flatMap(({ hash, fact }) => {
    const [fault, found] = [(code: Code, isWrong = true): ProofFault[] => (isWrong ? [{ step: at, leaf: String(fact.id), code }] : []), hashOf(fact)];
    if (found === undefined) return fault(isKindOfFact(fact.kind) ? 'PROOF_FORM_WRONG' : 'LEAF_DERIVED');
    const [one, other] = [fact.national ?? fact.newer ?? fact.from, fact.base ?? fact.older ?? fact.to];
    const isOfOthers = reversed ? one !== to || other !== from : one !== from || other !== to;
    return [...fault('LEAF_HASH_DIFFERS', found !== hash), ...fault('LEAF_OF_OTHER_DOCUMENTS', isOfOthers)];
  });
}

/** No fact twice; and a mapping, which is an edge of its own, stands alone. */
const isCounted = ({ leaves }: Step): boolean =>
  new Set(leaves.map(({ fact: { kind, id } }) => `${kind}\n${id}`)).size === leaves.length && (leaves.length === 1 || leaves.every(({ fact: { kind } }) => kind !== 'mapping'));

function stepFaults(told: Step, at: number, edge: Edge): ProofFault[] {
  const fault = (code: Code, isWrong: boolean): ProofFault[] => (isWrong ? [{ step: at, code }] : []);
  if (edge.mask === FIVE) return fault('STEP_SAYS_NOTHING', true);
  const isTold = told.mask.join() === namesOf(told.reversed ? turned(edge.mask) : edge.mask) && [...told.flags].sort().join() === edge.flags;
  const isDecided = edge.deciders.some(({ id, source }) => id === told.fact && source === told.source);
  return [...fault('STEP_LEAVES_WRONG', !isCounted(told)), ...fault('STEP_MASK_DIFFERS', !isTold || !isDecided), ...fault('STEP_GRADE_DIFFERS', told.grade !== edge.grade)];
}

/**
 * The faults of a proof that came as JSON; none: it holds, given its facts. Nothing of the engine that made it is asked.
 * @param sha256 of the machine, where it has a faster one
 */
export function checkProof(value: unknown, sha256: Sha256 = ownSha256): ProofFault[] {
  const read = readProof(value);
  if (!read) return [{ code: 'PROOF_FORM_WRONG' }];
  const { id, from, to, rule, mask, grade, steps } = read.proof;
  const ofLeaves = steps.flatMap((step, at) => leafFaults(step, at, (fact) => hashed(read.facts.get(fact), sha256)));
  if (ofLeaves.some(({ code }) => code === 'PROOF_FORM_WRONG' || code === 'LEAF_DERIVED')) return ofLeaves;
  const walked = steps.map((one) => ({ one, edge: edgeOf(one) }));
  const isTelling = walked.every(({ edge }) => edge.mask !== FIVE);
  const path = [from, ...steps.map(({ to }) => to)];
  const fault = (code: Code, isWrong: boolean): ProofFault[] => (isWrong ? [{ code }] : []);
  return [
    ...fault('PROOF_FORM_WRONG', rule === 'shared-base' && !isOverBase(walked)),
    ...fault('PROOF_DIGEST_DIFFERS', id !== `sha256:${sha256(read.whole)}`),
    ...ofLeaves,
    ...walked.flatMap(({ one, edge }, at) => [...stepFaults(one, at, edge), ...fault('STEP_UNCONNECTED', one.from !== path[at]).map((found) => ({ ...found, step: at }))]),
    ...fault('STEP_UNCONNECTED', path.at(-1) !== to),
    ...fault('PATH_NOT_SIMPLE', new Set(path).size < path.length),
    ...fault('PATH_TOO_LONG', steps.length > 4),
    ...fault('MASK_DIFFERS', isTelling && mask.join() !== namesOf(maskAlong(walked, rule))),
    ...fault('GRADE_DIFFERS', isTelling && grade !== Math.min(...walked.map(({ edge }) => edge.grade))),
  ];
}

const hashed = (text: string | undefined, sha256: Sha256): string | undefined => (text === undefined ? undefined : sha256(text));

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
