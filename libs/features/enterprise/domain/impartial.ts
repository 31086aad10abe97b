import { ok, refuse, type Result } from '@pure/kernel';

/** How a person is bound to an enterprise: belongs to it, did in the last twelve months, or is named by it. */
export type Tie = 'member' | 'former-member' | 'contact';
export type ConflictOfInterest = Readonly<{ code: 'CONFLICT_OF_INTEREST'; relation: Tie }>;

export type Ties = Readonly<{ membership: 'now' | 'lately' | null; named: boolean }>;

/** Nobody decides on an enterprise that is, or lately was, their own (回避). */
export function isImpartial({ membership, named }: Ties): Result<null, ConflictOfInterest> {
  if (membership === 'now') return refuse({ code: 'CONFLICT_OF_INTEREST', relation: 'member' });
  if (named) return refuse({ code: 'CONFLICT_OF_INTEREST', relation: 'contact' });
  return membership === 'lately' ? refuse({ code: 'CONFLICT_OF_INTEREST', relation: 'former-member' }) : ok(null);
}
