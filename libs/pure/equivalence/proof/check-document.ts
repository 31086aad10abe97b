import { checkProof, digest, maskOf, namesOf, type ProofFault } from './check-proof';

type Told = Readonly<{ mask: readonly string[]; from?: unknown; to?: unknown }>;
type Item = Told & Readonly<{ proofs: readonly Told[]; contradiction?: readonly Told[]; covers?: unknown }>;
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
 * all five where it has none, nothing where they contradict each other.
 */
export function checkDocument(value: unknown): ProofFault[] {
  if (!isDocument(value)) return [{ code: 'PROOF_FORM_WRONG' }];
  const { digest: told, ...rest } = value;
  return [...(told === `sha256:${digest(rest)}` ? [] : [{ code: 'PROOF_DIGEST_DIFFERS' as const }]), ...value.items.flatMap(itemFaults)];
}

function itemFaults(answer: Item, item: number): ProofFault[] {
  const proofs = [...answer.proofs, ...(answer.contradiction ?? [])];
  const left = namesOf(proofs.reduce((mask, one) => mask & maskOf(one.mask), ALL_FIVE));
  const saysOther = answer.mask.join() !== left || (answer.covers !== undefined && answer.covers !== COVERING.includes(left));
  return [
    ...proofs.flatMap((one, proof) => checkProof(one).map((fault): ProofFault => ({ item, proof, ...fault }))),
    ...proofs.flatMap((one, proof): ProofFault[] => (isOfOthers(one, answer) ? [{ item, proof, code: 'STEP_UNCONNECTED' }] : [])),
    ...(saysOther ? [{ item, code: 'MASK_DIFFERS' as const }] : []),
  ];
}

/** A proof between other documents than those that the answer names. */
const isOfOthers = (proof: Told, { from = proof.from, to = proof.to }: Item): boolean => proof.from !== from || proof.to !== to;
