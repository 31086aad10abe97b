import { ok, refuse, type Result } from '@pure/kernel';
import type { Particulars } from './enterprise';
import type { EnterpriseState, StateRefusal } from './states';

export type ParticularsChange = Readonly<Partial<Particulars>>;
export type ChangeRefusal = StateRefusal | Readonly<{ code: 'PARTICULAR_VERIFIED'; field: keyof Particulars }>;

/** What two persons have verified stays as it was verified; where a company is reached may change. */
const open = new Set<keyof Particulars>(['address', 'territory', 'website']);

/** The particulars after a change, as far as the state lets them change. */
export function changed(state: EnterpriseState, before: Particulars, change: ParticularsChange): Result<Particulars, ChangeRefusal> {
  if (state === 'draft' || state === 'returned') return ok({ ...before, ...change });
  if (state !== 'verified') return refuse({ code: 'ENTERPRISE_STATE', state });
  const fixed = (Object.keys(change) as (keyof Particulars)[]).find((field) => !open.has(field));
  return fixed ? refuse({ code: 'PARTICULAR_VERIFIED', field: fixed }) : ok({ ...before, ...change });
}
