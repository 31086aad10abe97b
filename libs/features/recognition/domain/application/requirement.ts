import type { Condition } from '../catalogue/row';

export const evidenceKinds = ['certificate', 'transcript', 'id', 'recommendation', 'employer-letter', 'other'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** A proof that belongs to the application; `condition`: key of the condition that it is for, null: of none. */
export type Proof = Readonly<{ kind: EvidenceKind; condition: string | null }>;

/** A file that is asked for. `alternative`: of one number together, and one such number is enough; null: always. */
export type Requirement = Proof & Readonly<{ alternative: number | null; there: boolean }>;

/** Key of a condition within one version of its row. */
export const conditionKey = (place: number): string => `c${place}`;

const kindFor = { degree: 'transcript', years: 'employer-letter', employer: 'employer-letter', association: 'recommendation', filing: 'other', other: 'other' } as const satisfies Record<Condition['kind'], EvidenceKind>;

/** What each condition of the row is proven with, the certificate itself, and for people the permit. */
export function requirementsOf(row: Readonly<{ kind: 'person' | 'firm' | 'title'; conditions: readonly Condition[] }>, proofs: readonly Proof[]): readonly Requirement[] {
  const always: readonly EvidenceKind[] = row.kind === 'firm' ? ['certificate'] : ['certificate', 'id'];
  const base = always.map((kind) => ({ kind, condition: null, alternative: null, there: proofs.some((proof) => proof.kind === kind) }));
  const asked = row.conditions.flatMap((condition, place) => {
    if (condition.kind === 'filing') return []; // the application is the filing
    const [key, kind] = [conditionKey(place), kindFor[condition.kind]];
    return [{ kind, condition: key, alternative: condition.alternative, there: proofs.some((proof) => proof.condition === key) }];
  });
  return [...base, ...asked];
}

/** What holds a submission back: all that is always asked for, and of the alternatives the one that lacks least. */
export function lacking(requirements: readonly Requirement[]): readonly Requirement[] {
  const missing = (of: readonly Requirement[]) => of.filter(({ there }) => !there);
  const numbers = [...new Set(requirements.flatMap(({ alternative }) => (alternative === null ? [] : [alternative])))].sort((a, b) => a - b);
  const ways = numbers.map((number) => missing(requirements.filter(({ alternative }) => alternative === number)));
  const nearest = ways.reduce<readonly Requirement[]>((best, way, index) => (index === 0 || way.length < best.length ? way : best), []);
  return [...missing(requirements.filter(({ alternative }) => alternative === null)), ...nearest];
}
