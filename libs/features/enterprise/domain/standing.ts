import type { DecidedAct } from './decision';
import type { EnterpriseState } from './states';

/** Since when an enterprise is in its state (ISO instant), and why; `since` is null of a draft. */
export type Standing = Readonly<{ since: string | null; reason: string | null }>;
type Settled = Readonly<{ act: DecidedAct; outcome: string | null; reasons: string | null; settledAt: string | null }>;
type Stood = Readonly<{ state: EnterpriseState; submittedAt: string | null; verifiedAt: string | null }>;

const broughtBy: Readonly<Partial<Record<EnterpriseState, DecidedAct>>> = { verified: 'resume', returned: 'return', suspended: 'suspend', closed: 'close' };

/**
 * What the enterprise is told of its state. `decisions`: the newest first. A verified one is verified since its suspension was
 * lifted, or since the first verification: changes of what was verified leave it so.
 */
export function standingOf({ state, submittedAt, verifiedAt }: Stood, decisions: readonly Settled[]): Standing {
  if (state === 'draft') return { since: null, reason: null };
  if (state === 'submitted') return { since: submittedAt, reason: null };
  const last = decisions.find(({ act, outcome }) => act === broughtBy[state] && outcome === 'confirmed');
  if (state === 'verified') return { since: last?.settledAt ?? verifiedAt, reason: null };
  return { since: last?.settledAt ?? null, reason: last?.reasons ?? null };
}
