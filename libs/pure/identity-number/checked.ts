import type { IdentityCode } from './codes';

/** What a check says: `code` is absent where there is nothing to say; TRAVEL_PERMIT_LEGACY_FORM and UBN_VALID_ONLY_SINCE_2023_04_01 may stand beside a verdict. */
export type IdentityChecked = Readonly<{ valid: boolean; code?: IdentityCode; normalised: string }>;

export const pass = (normalised: string, code?: IdentityCode): IdentityChecked => ({ valid: true, ...(code ? { code } : {}), normalised });
export const fail = (normalised: string, code: IdentityCode): IdentityChecked => ({ valid: false, code, normalised });
