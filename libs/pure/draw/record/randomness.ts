import type { DrawOpening } from './draw-record';

/**
 * The sources as one text, in the form of RFC 3797, section 4: each source ends with `./`. First what the parties revealed, in the
 * order of their names, those that did not left out; then the checkpoint; then the lottery's numbers, lowest first.
 */
export function randomnessOf({ revealed, checkpoint, lottery }: Pick<DrawOpening, 'revealed' | 'checkpoint' | 'lottery'>): string {
  const parties = revealed.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, bytes }])).sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ bytes }) => bytes);
  const numbers = lottery === null ? [] : [[...lottery].sort((a, b) => a - b).join('.')];
  return [...parties, `${checkpoint.root}.${checkpoint.at}`, ...numbers].map((source) => `${source}./`).join('');
}
