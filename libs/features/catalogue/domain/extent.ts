/** How much of the older edition a replacement takes the place of. */
export const extents = ['whole', 'part', 'unknown'] as const;
export type Extent = (typeof extents)[number];

/**
 * Extent of a replacement by the words beside it: 全部代替 and a merge take the place of the whole, a split of a part.
 * The next edition of the same number takes the place of the whole where the older was withdrawn on the day it came out.
 */
export function extentOfWords(words: string): Extent {
  if (/partial|in part|部分代替|部分取代|split/i.test(words)) return 'part';
  return /全部代替|全部取代|merge|whole|withdrawal date equals publication date/i.test(words) ? 'whole' : 'unknown';
}
