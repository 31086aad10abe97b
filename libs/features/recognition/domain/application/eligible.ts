import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import type { CatalogueHead } from '../catalogue/catalogue';
import type { CatalogueRow } from '../catalogue/row';
import { type CatalogueStanding, isWindowOpen, standingOn } from '../catalogue/standing';

/**
 * `NOT_HANDLED_HERE`: nobody with an account here decides under the catalogue; `channel` says where one applies, in the source's words.
 * `ROW_TO_CONFIRM`: the row or its catalogue is not known well enough to be a rule.
 */
export type EligibilityRefusal =
  | Readonly<{ code: 'CATALOGUE_NOT_OPEN'; standing: Exclude<CatalogueStanding, 'in-force' | 'to-confirm'> }>
  | Readonly<{ code: 'APPLICATION_WINDOW_CLOSED'; from: LocalDate | null; until: LocalDate | null }>
  | Readonly<{ code: 'ROW_TO_CONFIRM' }>
  | Readonly<{ code: 'NOT_HANDLED_HERE'; channel: string | null }>;

/** Whether one may apply here for a row on a day. */
export function mayApply(head: CatalogueHead, row: Pick<CatalogueRow, 'toConfirm'>, handler: string | null, day: LocalDate): Result<string, EligibilityRefusal> {
  const standing = standingOn(head, day);
  if (standing !== 'in-force' && standing !== 'to-confirm') return refuse({ code: 'CATALOGUE_NOT_OPEN', standing });
  if (standing === 'to-confirm' || row.toConfirm) return refuse({ code: 'ROW_TO_CONFIRM' });
  if (handler === null) return refuse({ code: 'NOT_HANDLED_HERE', channel: head.channel?.words ?? null });
  if (!isWindowOpen(head, day)) return refuse({ code: 'APPLICATION_WINDOW_CLOSED', from: head.window?.from ?? null, until: head.window?.until ?? null });
  return ok(handler);
}
