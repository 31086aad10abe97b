import type { Basis } from './statement';

/** Words in the kind of a source, the strongest first: a source that shows cover and register counts as cover. */
const words: readonly (readonly [RegExp, Basis])[] = [
  [/cover/, 'cover'],
  [/register|official page/, 'register'],
  [/list\b|citation/, 'list'],
  [/news|note|excerpt|quotation/, 'note'],
];

/** Basis of the facts of a source, from the kind that the list of sources gives it: `cover text`, `register mirror` … */
export function basisOfKind(kind: string | undefined): Basis {
  return words.find(([word]) => word.test(kind ?? ''))?.[1] ?? 'page';
}
