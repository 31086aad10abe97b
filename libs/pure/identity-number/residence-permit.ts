import { localDate, type LocalDate } from '@pure/kernel';
import { fail, pass, type IdentityChecked } from './checked';

/** 国办发〔2018〕81号, article 3: the address code of the permit for residents of the Taiwan region. */
const ADDRESS_CODE = '830000';

/** GB 11643-1999, 4.3 (ISO 7064 MOD 11-2): weights of the first 17 digits, and the check character by the remainder. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';

/**
 * 台湾居民居住证: an 18-digit citizen number after GB 11643: address code 830000, date of birth, sequence, check character.
 * The calendar is checked always, a birth in the future only against the day `asOf`.
 */
export function checkResidencePermit(value: string, asOf?: LocalDate): IdentityChecked {
  if (value.length !== 18) return fail(value, 'PERMIT_LENGTH');
  if (!/^\d{17}[\dX]$/.test(value)) return fail(value, 'PERMIT_CHARACTER');
  if (!value.startsWith(ADDRESS_CODE)) return fail(value, 'PERMIT_ADDRESS_CODE');
  const birth = localDate(`${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`);
  if (!birth) return fail(value, 'PERMIT_BIRTH_DATE');
  if (asOf !== undefined && birth > asOf) return fail(value, 'PERMIT_BIRTH_DATE_IN_FUTURE');
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  return value[17] === CHECKS[sum % 11] ? pass(value) : fail(value, 'PERMIT_CHECK_DIGIT');
}
