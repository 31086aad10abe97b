import { ok, refuse, type Result } from '@pure/kernel';
import type { CatalogueRow, Paper, TaiwanLevel } from '../catalogue/row';
import { tradeOf } from '../lookup/look-up';
import { paperOf } from '../lookup/prove';

/** What the applicant says of the certificate in hand; null: not said. `code`: of the trade, as printed on it. */
export type Claim = Readonly<{ paper: Paper | null; code: string | null; level: TaiwanLevel | null }>;

/**
 * `CERTIFICATE_NOT_LISTED`: it is of another trade than the row's; `LEVEL_NOT_IN_ROW`: of this trade at another level, of which the row
 * says nothing; `PAPER_NOT_LISTED`: a paper that is not the listed qualification, such as one of a course.
 */
export type ClaimRefusal =
  | Readonly<{ code: 'CERTIFICATE_NOT_LISTED'; listed: string }>
  | Readonly<{ code: 'LEVEL_NOT_IN_ROW'; listed: TaiwanLevel }>
  | Readonly<{ code: 'PAPER_NOT_LISTED'; listed: Paper }>;

/** Whether what is claimed can be the row's qualification at all. Nobody is held against what a row leaves open. */
export function heldAgainst(row: CatalogueRow, { paper, code, level }: Claim): Result<null, ClaimRefusal> {
  const [asked, { taiwan }] = [paperOf(row), row];
  if (paper !== null && asked !== null && paper !== asked) return refuse({ code: 'PAPER_NOT_LISTED', listed: asked });
  if (code !== null && taiwan.code !== null && code !== taiwan.code && tradeOf(code) !== taiwan.code) return refuse({ code: 'CERTIFICATE_NOT_LISTED', listed: taiwan.code });
  if (level !== null && taiwan.level !== null && level !== taiwan.level) return refuse({ code: 'LEVEL_NOT_IN_ROW', listed: taiwan.level });
  return ok(null);
}
