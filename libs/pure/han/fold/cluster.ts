import { SIGNS } from './signs';
import { CLASSES } from './table';

/** Marks and joining letters that normalisation may merge with the character before them, and signs without a width. */
const EXTENDING = String.raw`\p{M}\u1160-\u11ff\uff9e\uff9f\ud7b0-\ud7fb\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff`;
const CLUSTER = new RegExp(`[^][${EXTENDING}]*`, 'uy');
const EXTENDS = new RegExp(`^[${EXTENDING}]$`, 'u');
const WIDTHLESS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\p{Variation_Selector}]/gu;
const BLANK = /^[\s\p{Cc}]$/u;
const LONE = /^\p{Cs}$/u;

const representatives: ReadonlyMap<string, string> = new Map(
  CLASSES.trimEnd().split(' ').flatMap((members) => {
    const [first = '', ...others] = members;
    return others.map((member): [string, string] => [member, first]);
  }),
);

/** End of the cluster at `at`: one character and the marks that belong to it. */
export function clusterEnd(text: string, at: number): number {
  CLUSTER.lastIndex = at;
  return CLUSTER.test(text) ? CLUSTER.lastIndex : at + 1;
}

/** Whether the character may melt into the one before it, so that both must be folded together. */
export const extendsCluster = (character: string): boolean => EXTENDS.test(character);

/** What one cluster becomes. White space and control characters are a space, a lone surrogate is U+FFFD. */
export function foldCluster(cluster: string): string {
  const wide = cluster.replace(WIDTHLESS, '').normalize('NFKC').toLowerCase().normalize('NFKC');
  return Array.from(wide, foldCharacter).join('').normalize('NFC');
}

function foldCharacter(character: string): string {
  if (BLANK.test(character)) return ' ';
  if (LONE.test(character)) return '\ufffd';
  return SIGNS.get(character) ?? representatives.get(character) ?? character;
}
