import type { RefusalStatus } from '@platform/http';
import { type KeyRefusal, keyStatus } from '@platform/idempotency';
import type { Json, Refusal } from '@pure/kernel';
import type { VaultRefusal } from '../../application/vault/keep-evidence';
import type { SeeRefusal } from '../../application/vault/see-evidence';

export const vaultStatus = {
  DECLARATION_UNKNOWN: 404, ...keyStatus, EVIDENCE_UNKNOWN: 404, EVIDENCE_FILE_UNKNOWN: 422, EVIDENCE_DISCLOSED: 409, EVIDENCE_NOT_PUBLISHED: 409,
} as const satisfies RefusalStatus<VaultRefusal | KeyRefusal>;
export const seeStatus = { DECLARATION_UNKNOWN: 404, NOT_COMPETENT: 403 } as const satisfies RefusalStatus<SeeRefusal>;

/** In what a body's competence falls short, and who is competent instead. */
export function competenceTelling(refusal: Refusal): Readonly<Record<string, Json>> {
  const all = new Map<string, Json>(Object.entries(refusal));
  return Object.fromEntries(['outside', 'bodies'].flatMap((name) => (all.has(name) ? [[name, all.get(name) ?? null] as const] : [])));
}
