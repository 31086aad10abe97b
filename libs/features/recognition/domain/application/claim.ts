import { ok, refuse, type Result } from '@pure/kernel';
import { type CatalogueRow, type Paper, type TaiwanLevel } from '../catalogue/row';

/** What the applicant says of the certificate in hand; null: not said yet. `code`: of the trade, as printed on it. */
export type Claim = Readonly<{ paper: Paper | null; code: string | null; level: TaiwanLevel | null }>;

/**
 * `CERTIFICATE_NOT_LISTED`: it is another trade than the row's; `LEVEL_NOT_IN_ROW`: this trade at another level, for which the row says
 * nothing; `PAPER_NOT_LISTED`: a paper that is not the listed qualification, such as one of a course.
 */
export type ClaimRefusal =
  | Readonly<{ code: 'CERTIFICATE_NOT_LISTED'; listed: string }>
  | Readonly<{ code: 'LEVEL_NOT_IN_ROW'; listed: TaiwanLevel }>
  | Readonly<{ code: 'PAPER_NOT_LISTED'; listed: Paper }>;

/** Whether what is claimed can be the row's qualification at all. What a row leaves open nobody is held against. */
export function heldAgainst({ taiwan }: Pick<CatalogueRow, 'taiwan'>, { paper, code, level }: Claim): Result<null, ClaimRefusal> {
  if (paper !== null && taiwan.paper !== null && paper !== taiwan.paper) return refuse({ code: 'PAPER_NOT_LISTED', listed: taiwan.paper });
  if (code !== null && taiwan.code !== null && code !== taiwan.code) return refuse({ code: 'CERTIFICATE_NOT_LISTED', listed: taiwan.code });
  if (level !== null && taiwan.level !== null && level !== taiwan.level) return refuse({ code: 'LEVEL_NOT_IN_ROW', listed: taiwan.level });
  return ok(null);
}
