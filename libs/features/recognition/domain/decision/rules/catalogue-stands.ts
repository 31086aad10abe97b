import { ok, refuse, type Result } from '@pure/kernel';
import type { CatalogueStanding } from '../../catalogue/standing';
import { type DecidedAct, recognises } from '../decided-act';

export type CatalogueNotInForce = Readonly<{ code: 'CATALOGUE_NOT_IN_FORCE'; standing: CatalogueStanding }>;

/** Nothing is recognised by a version that is over, superseded, not in force yet or unconfirmed on the day of the decision; a row that is to be confirmed is no rule either. */
export function catalogueStands(act: DecidedAct, { standing, rowToConfirm }: Readonly<{ standing: CatalogueStanding; rowToConfirm: boolean }>): Result<null, CatalogueNotInForce> {
  if (!recognises(act)) return ok(null);
  if (standing !== 'in-force') return refuse({ code: 'CATALOGUE_NOT_IN_FORCE', standing });
  return rowToConfirm ? refuse({ code: 'CATALOGUE_NOT_IN_FORCE', standing: 'to-confirm' }) : ok(null);
}
