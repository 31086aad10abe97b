import { ok, refuse, type Result } from '@pure/kernel';
import { isInTaiwan, isOnMainland, type Subject } from './enterprise';

/** What the centre looks at. */
export const checkItems = ['name', 'mainland-register', 'taiwan-register', 'investment', 'contact', 'authorisation'] as const;
export type CheckItem = (typeof checkItems)[number];

export const findings = ['met', 'not-met', 'not-applicable'] as const;
export type Finding = (typeof findings)[number];

export type Checked = Readonly<{ item: CheckItem; finding: Finding; note: string | null }>;
export type Checklist = readonly Checked[];

/** The items that a subject of this kind is held to. */
export const itemsOf = (subject: Subject): readonly CheckItem[] =>
  checkItems.filter((item) => (item === 'mainland-register' || item === 'investment' ? isOnMainland(subject) : item === 'taiwan-register' ? isInTaiwan(subject) : true));

export type ChecklistRefusal =
  | Readonly<{ code: 'CHECKLIST_INCOMPLETE'; item: CheckItem }>
  | Readonly<{ code: 'CHECK_NOT_MET'; item: CheckItem }>
  | Readonly<{ code: 'REASONS_MISSING' }>;

/** To verify, each item of the subject has been looked at and none is unmet; to return, the reasons are said. */
export function checkDecision(subject: Subject, decision: 'verify' | 'return', checklist: Checklist, reasons: string | null): Result<null, ChecklistRefusal> {
  if (decision === 'return') return reasons ? ok(null) : refuse({ code: 'REASONS_MISSING' });
  const seen = new Map(checklist.map(({ item, finding }) => [item, finding]));
  const unseen = itemsOf(subject).find((item) => !seen.has(item));
  if (unseen) return refuse({ code: 'CHECKLIST_INCOMPLETE', item: unseen });
  const unmet = checklist.find(({ finding }) => finding === 'not-met');
  return unmet ? refuse({ code: 'CHECK_NOT_MET', item: unmet.item }) : ok(null);
}
