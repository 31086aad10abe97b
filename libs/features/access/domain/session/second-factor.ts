import type { OrganisationKind } from '../organisation/organisation';
import type { SessionMethod } from './session';

/** Who must show more than a password: those who act for the centre, a regulator, an evaluation body or the operator, or nobody. */
export type AskedOf = 'staff' | 'none';

const staff: readonly string[] = ['centre', 'regulator', 'evaluation-body', 'operator'] satisfies readonly OrganisationKind[];

/** Of several kinds by themselves: a passkey is on a device that has verified its person. By what another provider asked is not known. */
const twofold: readonly SessionMethod[] = ['passkey', 'password-totp', 'password-recovery'];

/** Whether a session opened by the method is too weak to act for an organisation of the kind; null: for none. */
export const lacksSecondFactor = (kind: string | null, method: SessionMethod, askedOf: AskedOf): boolean =>
  askedOf === 'staff' && kind !== null && staff.includes(kind) && !twofold.includes(method);
