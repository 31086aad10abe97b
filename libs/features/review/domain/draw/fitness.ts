import type { PanelSide, PublishedFitness } from '@pure/draw';
import type { LocalDate } from '@pure/kernel';
import { reviewDefaults } from '../defaults';

/** What is known of a member of the pool on the day. `isBound`: employer, applicant, drafter, the same group or a dispute; `agrees`: is still there and lets themselves be drawn. */
export type MemberFacts = Readonly<{ side: PanelSide; fields: readonly string[]; available: boolean; unavailableUntil: LocalDate | null; isBound: boolean; agrees: boolean }>;

/** Why somebody cannot sit, the gravest reason first; null where nothing speaks against it. `fields`: one of them is needed; none: any will do. */
export function unfitFor({ fields: known, available, unavailableUntil, isBound, agrees }: MemberFacts, { fields, today }: Readonly<{ fields: readonly string[]; today: LocalDate }>): PublishedFitness['unfit'] {
  if (!agrees) return 'declined';
  if (isBound) return 'conflict';
  if (!isOfField(known, fields)) return 'field';
  return !available || (unavailableUntil !== null && unavailableUntil >= today) ? 'unavailable' : null;
}

const isOfField = (known: readonly string[], asked: readonly string[]): boolean => asked.length === 0 || asked.some((field) => known.includes(field));

/**
 * Whether reasons may be told: enough of the pool are of each side and, for these fields, of each kind. Where one kind has too few none is
 * told, since reasons told of the others alone would tell who is of the small one.
 */
export function mayTell(members: readonly Pick<MemberFacts, 'side' | 'fields'>[], fields: readonly string[]): boolean {
  const kindOf = (member: Pick<MemberFacts, 'side' | 'fields'>): string => `${member.side} ${isOfField(member.fields, fields)}`;
  const counts = new Map<string, number>();
  for (const member of members) counts.set(kindOf(member), (counts.get(kindOf(member)) ?? 0) + 1);
  return [...counts.values()].every((count) => count >= reviewDefaults.leastToCount);
}
