import type { Words } from './requirement';

/** Texts already brought into their plain form; methods and names come back many times. */
const known = new Map<string, string>();
const MOST_KNOWN = 5000;

/** Words as they are compared: one width, lower case, single spaces. Nothing else makes two texts the same. */
export function plain(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  const form = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  if (known.size < MOST_KNOWN) known.set(text, form);
  return form;
}

/** The words for a characteristic in every script, as they are compared. */
export const wordsIn = ({ hans, hant, en }: Words): readonly string[] => [...new Set([hans, hant, en].flatMap((text) => (text === undefined ? [] : plain(text))))].filter((word) => word !== '');
