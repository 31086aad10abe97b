import { ok, refuse, type Result } from '@pure/kernel';

/** What an expert thinks of one row. `other-relation`: it is so, but the sides stand otherwise to each other. */
export const opinionKinds = ['agree', 'request-change', 'object', 'other-relation'] as const;
export type OpinionKind = (typeof opinionKinds)[number];

/** `relation`: mask of `pure/equivalence`, of `other-relation` alone. */
export type RowOpinion = Readonly<{ kind: OpinionKind; reason: string | null; relation: number | null }>;
export type OpinionRefusal = Readonly<{ code: 'OPINION_REASON_MISSING' | 'OPINION_RELATION_MISSING' | 'OPINION_RELATION_SAME' }>;

const ALL_FIVE = 31;

/** Who does not agree says why; who would have another relation says which, and it is another than the drafter's. */
export function fitOpinion({ kind, reason, relation }: RowOpinion, drafted: number): Result<null, OpinionRefusal> {
  if (kind !== 'agree' && (reason === null || reason.trim() === '')) return refuse({ code: 'OPINION_REASON_MISSING' });
  if (kind !== 'other-relation') return ok(null);
  if (relation === null || relation < 1 || relation > ALL_FIVE) return refuse({ code: 'OPINION_RELATION_MISSING' });
  return relation === drafted ? refuse({ code: 'OPINION_RELATION_SAME' }) : ok(null);
}
