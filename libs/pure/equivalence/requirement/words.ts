import type { Words } from './requirement';

/** Words as they are compared: one width, lower case, single spaces. Nothing else makes two texts the same. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

/** The words for a characteristic in every script, as they are compared. */
export const wordsIn = ({ hans, hant, en }: Words): readonly string[] => [...new Set([hans, hant, en].flatMap((text) => (text === undefined ? [] : plain(text))))].filter((word) => word !== '');
