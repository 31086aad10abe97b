/** LIKE pattern of texts that contain a word. */
export const containing = (word: string): string => `%${word.replace(/[\\%_]/g, '\\$&')}%`;

/**
 * Regular expressions for the words in Latin letters: `led` is meant in "LED modules" and "照明用LED模块", not in
 * "controlled". Han is written without spaces, its words begin anywhere.
 */
export function wordStarts(words: readonly string[]): readonly string[] {
  return words.filter((word) => /^[a-z0-9]/.test(word)).map((word) => `(^|[^a-z0-9])${word.replace(/[^\p{L}\p{N}]/gu, '\\$&')}`);
}
