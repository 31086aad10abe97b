/** Words as they are compared: one width, lower case, single spaces. Nothing else makes two texts the same. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
