/** All codes, so that a test can ask for the text of each in three languages. */
export const identityCodes = [
  'IDENTITY_EMPTY', //                    nothing is left after cleaning
  'USCC_LENGTH', //                       not 18 characters
  'USCC_CHARACTER', //                    I, O, S, V, Z or another sign outside the alphabet
  'USCC_REGION', //                       characters 3 to 8 are not digits
  'USCC_CHECK_DIGIT',
  'UBN_LENGTH', //                        not 8 digits
  'UBN_CHARACTER', //                     a sign that is no digit
  'UBN_CHECK_DIGIT',
  'UBN_VALID_ONLY_SINCE_2023_04_01', //   divisible by 5, not by 10, asked for an earlier day
  'PERMIT_LENGTH', //                     not 18 characters
  'PERMIT_CHARACTER', //                  a sign that is no digit, or an X that is not last
  'PERMIT_ADDRESS_CODE', //               not 830000
  'PERMIT_BIRTH_DATE', //                 not on the calendar
  'PERMIT_BIRTH_DATE_IN_FUTURE', //       after the day asked for
  'PERMIT_CHECK_DIGIT',
  'TRAVEL_PERMIT_LENGTH', //              not 8 digits (10 in the old form)
  'TRAVEL_PERMIT_CHARACTER', //           a sign that is no digit
  'TRAVEL_PERMIT_LEGACY_FORM', //         valid: number, issue count and, where printed, the office
] as const;

export type IdentityCode = (typeof identityCodes)[number];
