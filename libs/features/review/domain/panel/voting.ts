import { ok, refuse, type Result } from '@pure/kernel';
import { isAtLeast, isAtMost, type PanelRules } from './rules';

export const votes = ['agree', 'request-changes', 'object'] as const;
export type Vote = (typeof votes)[number];
export type VoteRefusal = Readonly<{ code: 'VOTE_REASONS_MISSING' }>;

/** 反对须写理由: it is published as a minority opinion. Who wants changes says which. */
export const fitVote = (vote: Vote, reasons: string | null): Result<null, VoteRefusal> =>
  vote !== 'agree' && (reasons === null || reasons.trim() === '') ? refuse({ code: 'VOTE_REASONS_MISSING' }) : ok(null);

export const outcomes = ['agreed', 'not-agreed', 'changes-requested'] as const;
export type Outcome = (typeof outcomes)[number];
/** Why it is so. `tie`: as many for it as not. */
export const outcomeBases = ['majority', 'tie', 'no-quorum', 'no-majority', 'too-many-objections'] as const;
export type OutcomeBasis = (typeof outcomeBases)[number];
export type Tally = Readonly<{ seats: number; agree: number; requestChanges: number; object: number }>;
export type Decided = Readonly<{ outcome: Outcome; basis: OutcomeBasis }>;

export const tallyOf = (seats: number, cast: readonly Vote[]): Tally => ({
  seats, agree: cast.filter((vote) => vote === 'agree').length, requestChanges: cast.filter((vote) => vote === 'request-changes').length, object: cast.filter((vote) => vote === 'object').length,
});

/** Enough have voted for the panel to decide. */
export const hasQuorum = ({ seats, agree, requestChanges, object }: Tally, { quorum }: PanelRules): boolean => isAtLeast(agree + requestChanges + object, seats, quorum);

/** What the panel has decided. A tie is not agreed, and says so; where more want changes than object, it goes back to the drafter. */
export function decided(tally: Tally, rules: PanelRules): Decided {
  const { agree, requestChanges, object } = tally;
  const cast = agree + requestChanges + object;
  if (cast === 0 || !hasQuorum(tally, rules)) return { outcome: 'not-agreed', basis: 'no-quorum' };
  if (agree === requestChanges + object) return { outcome: 'not-agreed', basis: 'tie' };
  const carries = isAtLeast(agree, cast, rules.majority);
  if (carries && isAtMost(object, cast, rules.against)) return { outcome: 'agreed', basis: 'majority' };
  if (carries) return { outcome: 'not-agreed', basis: 'too-many-objections' };
  return { outcome: requestChanges > object ? 'changes-requested' : 'not-agreed', basis: 'no-majority' };
}
