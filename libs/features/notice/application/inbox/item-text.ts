import { type Locale, localeSegment, type T } from '@platform/locale';
import type { Json } from '@pure/kernel';

/** What an item says, in one language: its reason, filled with its parameters. With a `step`, what of the reason it is. */
export function itemText(t: T, reason: string, params: Json): string {
  const places = typeof params === 'object' && params !== null ? Object.entries(params) : [];
  const given = Object.fromEntries(places.flatMap(([name, value]) => (typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [])));
  return t(typeof given['step'] === 'string' ? `notice.step.${reason}.${given['step']}` : `notice.item.${reason}`, given);
}

/** Of a public page that is there in each language, an item keeps the path with this in place of the language. */
export const IN_ANY_LANGUAGE = '/*/';

/** Path of an item's page, for a reader. */
export const itemAddress = (address: string, locale: Locale): string => (address.startsWith(IN_ANY_LANGUAGE) ? `/${localeSegment(locale)}/${address.slice(IN_ANY_LANGUAGE.length)}` : address);
