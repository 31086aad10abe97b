import { canonicalJson } from '@pure/kernel';
import type { EditionStatus } from '../facts';

/** What was seen of a standard that declarations name. `status` null: the register does not have it; `requirements`, `decisions`: digests of the requirements on record and of what decided mappings say of it, absent in what was seen before they were looked at. */
export type Seen = Readonly<{
  status: EditionStatus | null;
  replacedBy: readonly Readonly<{ number: string; whole: boolean; planned: boolean; on?: string }>[];
  amendments: readonly string[];
  requirements?: string;
  decisions?: string;
}>;

/** What becomes of an edition, as the journal names it. */
export const standardActs = ['standard.replaced', 'standard.amended', 'standard.withdrawn', 'standard.effective'] as const;
export type StandardAct = (typeof standardActs)[number];

/** What was done to an edition between two looks at it. Another change, such as a successor that is announced, is none of the four. */
export function actsBetween(before: Seen, after: Seen): readonly StandardAct[] {
  const became = (status: EditionStatus): boolean => after.status === status && before.status !== status;
  return [
    ...(became('replaced') ? ['standard.replaced' as const] : []),
    ...(after.amendments.some((number) => !before.amendments.includes(number)) ? ['standard.amended' as const] : []),
    ...(became('withdrawn') ? ['standard.withdrawn' as const] : []),
    ...(became('in_force') && before.status !== null ? ['standard.effective' as const] : []),
  ];
}

/**
 * What stands for the look before the first: a declaration is only published on an edition that has not ended, so one that has ended
 * by the first look did so since.
 */
export const firstSeen = (now: Seen, followed: boolean): Seen => (followed && hasEnded(now) ? { ...now, status: 'in_force', replacedBy: [] } : now);

/** Whether something has changed from which something may follow; what was not looked at before has not. */
export function isOther(before: Seen, after: Seen): boolean {
  const told = ({ requirements, decisions, ...seen }: Seen): string => canonicalJson({
    ...seen, ...(before.requirements !== undefined && requirements !== undefined && { requirements }), ...(before.decisions !== undefined && decisions !== undefined && { decisions }),
  });
  return told(before) !== told(after);
}

export const hasEnded = ({ status }: Pick<Seen, 'status'>): boolean => status === 'replaced' || status === 'withdrawn';

/** The editions that take its place, those that do so already first. */
export function successorsOf({ replacedBy }: Pick<Seen, 'replacedBy'>): readonly string[] {
  const whole = replacedBy.some((each) => each.whole) ? replacedBy.filter((each) => each.whole) : replacedBy;
  const taken = whole.filter(({ planned }) => !planned);
  return [...new Set((taken.length > 0 ? taken : whole).map(({ number }) => number))].sort();
}
