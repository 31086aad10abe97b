import { checkIdentity, type IdentityCode } from '@pure/identity-number';
import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import type { Particulars } from './enterprise';

/** Why a number cannot be that of the company; the code is the check's. */
export const numberFaults = [
  'USCC_LENGTH', 'USCC_CHARACTER', 'USCC_REGION', 'USCC_CHECK_DIGIT', 'UBN_LENGTH', 'UBN_CHARACTER', 'UBN_CHECK_DIGIT', 'UBN_VALID_ONLY_SINCE_2023_04_01',
] as const satisfies readonly IdentityCode[];
export type NumberFault = Readonly<{ code: (typeof numberFaults)[number]; value: string }>;
export type NumbersRefusal = NumberFault | Readonly<{ code: 'REGISTERED_IN_FUTURE' }>;

type Numbers = Pick<Particulars, 'uscc' | 'ubn' | 'registeredOn'>;

/**
 * The numbers as they are kept, each judged by the rule of the day of registration: a 統一編號 that only the rule since
 * 2023-04-01 lets pass cannot have been given before (GB 32100-2015 for the 统一社会信用代码).
 */
export function checkNumbers({ uscc, ubn, registeredOn }: Numbers, today: LocalDate): Result<Numbers, NumbersRefusal> {
  if (registeredOn !== null && registeredOn > today) return refuse({ code: 'REGISTERED_IN_FUTURE' });
  const onMainland = checked('uscc', uscc, today);
  if (!onMainland.ok) return onMainland;
  const inTaiwan = checked('ubn', ubn, registeredOn ?? today);
  return inTaiwan.ok ? ok({ uscc: onMainland.value, ubn: inTaiwan.value, registeredOn }) : inTaiwan;
}

function checked(kind: 'uscc' | 'ubn', number: string | null, asOf: LocalDate): Result<string | null, NumberFault> {
  if (number === null) return ok(null);
  const { valid, code, normalised } = checkIdentity({ kind, value: number, asOf });
  if (valid) return ok(normalised);
  if (code === 'IDENTITY_EMPTY') return ok(null);
  return refuse({ code: numberFaults.find((fault) => fault === code) ?? (kind === 'uscc' ? 'USCC_CHARACTER' : 'UBN_CHARACTER'), value: normalised });
}
