import { canonicalJson, type Json } from '@pure/kernel';
import type { Proof } from './check-form';
import { checkProof, maskOf, namesOf, ownSha256, type ProofFault, type Sha256 } from './check-proof';

type Told = Readonly<{ mask: readonly string[]; from?: unknown; to?: unknown }>;
type Item = Told & Readonly<{ proofs: readonly Told[]; contradiction?: readonly Told[]; covers?: unknown; standing?: unknown; mapping?: unknown }>;
type Document = Readonly<{ format: 'gongtong-derivation/1'; digest: string; items: readonly Item[] }>;

const ALL_FIVE = 31;
const COVERING: readonly unknown[] = ['equal', 'superset', 'equal,superset'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isList = (value: unknown, isMember: (member: unknown) => boolean): boolean => Array.isArray(value) && value.every(isMember);
const isTold = (value: unknown): boolean => isRecord(value) && isList(value.mask, (name) => typeof name === 'string');
const isItem = (value: unknown): boolean => isRecord(value) && isTold(value) && isList(value.proofs, isTold) && isList(value.contradiction ?? [], isTold);
/** Nothing of ours is nested deeper, and a digest of what is has no bound. */
const isShallow = (value: unknown, left = 32): boolean => typeof value !== 'object' || value === null || (left > 0 && Object.values(value).every((member) => isShallow(member, left - 1)));
const isDocument = (value: unknown): value is Document =>
  isRecord(value) && value.format === 'gongtong-derivation/1' && typeof value.digest === 'string' && isList(value.items, isItem) && isShallow(value);

/**
 * The faults of a whole file of answers: its digest, every proof, and that each answer says what its proofs leave together:
 * all five where it has none, nothing where they contradict each other; and that it stands as its decisions make it stand.
 * @param sha256 of the machine, where it has a faster one
 */
export function checkDocument(value: unknown, sha256: Sha256 = ownSha256): ProofFault[] {
  if (!isDocument(value)) return [{ code: 'PROOF_FORM_WRONG' }];
  const { digest: told, ...rest } = value;
  const isSealed = told === `sha256:${sha256(canonicalJson(rest as Json))}`;
  return [...(isSealed ? [] : [{ code: 'PROOF_DIGEST_DIFFERS' as const }]), ...value.items.flatMap((answer, item) => itemFaults(answer, item, sha256))];
}

function itemFaults(answer: Item, item: number, sha256: Sha256): ProofFault[] {
  const proofs = [...answer.proofs, ...(answer.contradiction ?? [])];
  const left = namesOf(proofs.reduce((mask, one) => mask & maskOf(one.mask), ALL_FIVE));
  const saysOther = answer.mask.join() !== left || (answer.covers !== undefined && answer.covers !== COVERING.includes(left));
  const ofProofs = proofs.flatMap((one, proof) => checkProof(one, sha256).map((fault): ProofFault => ({ item, proof, ...fault })));
  return [
    ...ofProofs,
    ...proofs.flatMap((one, proof): ProofFault[] => (isOfOthers(one, answer) ? [{ item, proof, code: 'STEP_UNCONNECTED' }] : [])),
    ...(saysOther ? [{ item, code: 'MASK_DIFFERS' as const }] : []),
    ...(ofProofs.length > 0 || standsSo(answer, left, answer.proofs as readonly Proof[]) ? [] : [{ item, code: 'STANDING_DIFFERS' as const }]),
  ];
}

/**
 * Without a proof an answer is a lead, or none. It is approved or reviewed by the best graded decision on its two documents
 * whose facts together leave what the answer says, and whose number it may name; else it is a candidate, and so is a contradiction.
 * @param proofs hold
 */
function standsSo({ standing, mapping }: Item, left: string, proofs: readonly Proof[]): boolean {
  const decisions = left === '' ? [] : proofs.flatMap(decisionsIn);
  const best = Math.max(0, ...decisions.map(({ grade }) => grade));
  const ofBest = decisions.filter(({ grade }) => grade === best);
  const whole = ofBest.filter((one) => namesOf(ofBest.reduce((mask, other) => (other.mapping === one.mapping ? mask & other.mask : mask), ALL_FIVE)) === left);
  const told = whole.length > 0 ? STANDINGS.get(best) : undefined;
  const standings = proofs.length === 0 ? ['lead', 'none'] : [told ?? 'candidate'];
  const isNamed = mapping === undefined || (told !== undefined && whole.some((one) => one.mapping === mapping));
  return isNamed && (standing === undefined || standings.some((one) => one === standing));
}

type Decision = Readonly<{ mask: number; grade: number; mapping: unknown }>;

const decisionsIn = ({ mask, steps }: Proof): Decision[] =>
  steps.length === 1 ? steps[0].leaves.flatMap(({ fact }) => (fact.kind === 'mapping' ? [{ mask: maskOf(mask), grade: fact.grade, mapping: fact.mapping }] : [])) : [];

const STANDINGS: ReadonlyMap<number, string> = new Map([[5, 'approved'], [4, 'reviewed']]);

/** A proof between other documents than those that the answer names. */
const isOfOthers = (proof: Told, { from = proof.from, to = proof.to }: Item): boolean => proof.from !== from || proof.to !== to;
