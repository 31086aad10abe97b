import { translator, type Locale } from '@platform/locale';
import type { IdentityChecked } from '@pure/identity-number';

/** The answer of `POST /identities/check`: `detail` says the code in words. */
export function checkedBody({ valid, code, normalised }: IdentityChecked, locale: Locale) {
  return { valid, ...(code ? { code, detail: translator(locale)(`identity.${code}`) } : {}), normalised };
}
