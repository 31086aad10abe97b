import { foldWithMap } from '@pure/han';
import type { Word } from '../../domain/search/words';
import type { Texts } from '../standard-view';

/** A part of a displayed title in UTF-16 code units, end exclusive. */
export type Range = readonly [start: number, end: number];

/** What of each title was found, in order, without overlaps. */
export type Highlights = Readonly<{ 'zh-Hans'?: readonly Range[]; 'zh-Hant'?: readonly Range[]; en?: readonly Range[] }>;

/** Where the words of a query stand in the titles, whichever script each is in. */
export function highlights(title: Texts, words: readonly Word[]): Highlights {
  if (words.length === 0) return {};
  const found = Object.entries(title).map(([language, text]) => [language, rangesIn(text, words)] as const);
  return Object.fromEntries(found.filter(([, ranges]) => ranges.length > 0));
}

function rangesIn(text: string, words: readonly Word[]): readonly Range[] {
  const folded = foldWithMap(text);
  const places = words.flatMap(({ text: word }) => placesOf(word, folded.text));
  return merged(places.map(([start, end]): Range => [folded.start(start), folded.end(end - 1)]));
}

function placesOf(word: string, folded: string): readonly Range[] {
  const places: Range[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    if (standsAlone(word, folded, at)) places.push([at, at + word.length]);
  }
  return places;
}

const SPACED = /^[^\P{L}\p{Script=Han}]$|^\p{N}$/u;

/** A word in Latin letters is not meant inside another: `led` is not in "controlled". */
function standsAlone(word: string, folded: string, at: number): boolean {
  const [first, last] = [word.charAt(0), word.charAt(word.length - 1)];
  const joinedBefore = SPACED.test(first) && SPACED.test(folded.charAt(at - 1));
  return !joinedBefore && !(SPACED.test(last) && SPACED.test(folded.charAt(at + word.length)));
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const done: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = done.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else done.push([start, end]);
  }
  return done;
}
