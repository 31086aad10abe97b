import { decoded } from '@pure/exchange';
import type { RowEnd } from '../content';

/** Of the documents themselves, beside which their rows stand. */
export const WHOLE = 'document';
export type ReadEnds = Readonly<{ number: string; ends: readonly RowEnd[]; isWhole: boolean }>;

/** Where an edition is described; its number stands in it. */
export const editionAddress = (origin: string, number: string): string => `${origin}/api/v1/standards/${encodeURIComponent(number)}`;

/** `clause/4.1`; several ends that are meant together: `clause/4.1&requirement/flux`. */
export const fragmentOf = (ends: readonly RowEnd[]): string => ends.map(({ kind, ref }) => `${kind}/${encodeURIComponent(ref)}`).join('&');

const EDITION = /^https?:\/\/[^/]+\/api\/v1\/standards\/([^/?#]+)(?:#(.*))?$/s;

/** What an address of ours names, on whatever site; null where it is another's. */
export function readAddress(iri: string): ReadEnds | null {
  const [, typed = '', fragment = ''] = EDITION.exec(iri) ?? [];
  const number = decoded(typed);
  if (number === null || number === '') return null;
  const ends = fragment === '' || fragment === WHOLE ? [] : fragment.split('&').map(readEnd);
  return ends.every((end) => end !== null) ? { number, ends, isWhole: fragment === WHOLE } : null;
}

function readEnd(part: string): RowEnd | null {
  const [, kind, typed = ''] = /^(clause|requirement)\/(.+)$/s.exec(part) ?? [];
  const ref = decoded(typed);
  return ref === null || (kind !== 'clause' && kind !== 'requirement') ? null : { kind, ref };
}
