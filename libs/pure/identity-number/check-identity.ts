import { assertNever, type LocalDate } from '@pure/kernel';
import { cleaned } from './clean';
import { fail, type IdentityChecked } from './checked';
import { checkResidencePermit } from './residence-permit';
import { checkTravelPermit } from './travel-permit';
import { checkUbn } from './ubn';
import { checkUscc } from './uscc';

export const identityKinds = ['uscc', 'ubn', 'residence-permit', 'travel-permit'] as const;
export type IdentityKind = (typeof identityKinds)[number];

/** `asOf` is the day whose rule is asked for (a number of 2022 is judged by the rule of 2022); without it the newest rule. */
export type IdentityQuestion = Readonly<{ kind: IdentityKind; value: string; asOf?: LocalDate }>;

/** Checks form and check digit of one number after cleaning it. It says nothing about whether the number was ever issued. */
export function checkIdentity({ kind, value, asOf }: IdentityQuestion): IdentityChecked {
  const number = cleaned(value);
  if (number === '') return fail(number, 'IDENTITY_EMPTY');
  switch (kind) {
    case 'uscc':
      return checkUscc(number);
    case 'ubn':
      return checkUbn(number, asOf);
    case 'residence-permit':
      return checkResidencePermit(number, asOf);
    case 'travel-permit':
      return checkTravelPermit(number);
    default:
      return assertNever(kind);
  }
}
