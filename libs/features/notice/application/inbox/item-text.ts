import type { T } from '@platform/locale';
import type { Json } from '@pure/kernel';

/** What an item says, in one language: its reason, filled with its parameters. With a `step`, what of the reason it is. */
export function itemText(t: T, reason: string, params: Json): string {
  const places = typeof params === 'object' && params !== null ? Object.entries(params) : [];
  const given = Object.fromEntries(places.flatMap(([name, value]) => (typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [])));
  return t(typeof given['step'] === 'string' ? `notice.step.${reason}.${given['step']}` : `notice.item.${reason}`, given);
}
