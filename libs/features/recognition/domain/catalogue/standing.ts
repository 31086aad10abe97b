import type { LocalDate } from '@pure/kernel';
import type { CatalogueHead } from './catalogue';

/** Whether decisions may rest on it on a day. `to-confirm`: it says what is not known well enough to be a rule. */
export type CatalogueStanding = 'in-force' | 'not-yet' | 'over' | 'superseded' | 'to-confirm';

export function standingOn({ validFrom, validUntil, supersededBy, toConfirm }: Pick<CatalogueHead, 'validFrom' | 'validUntil' | 'supersededBy' | 'toConfirm'>, day: LocalDate): CatalogueStanding {
  if (supersededBy !== null) return 'superseded';
  if (validUntil !== null && validUntil < day) return 'over';
  if (validFrom !== null && day < validFrom) return 'not-yet';
  return toConfirm ? 'to-confirm' : 'in-force';
}

/** Whether one may apply on a day; without a window every day will do. */
export const isWindowOpen = ({ window }: Pick<CatalogueHead, 'window'>, day: LocalDate): boolean =>
  window === null || ((window.from === null || window.from <= day) && (window.until === null || day <= window.until));
