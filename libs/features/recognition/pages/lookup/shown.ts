import type { LookedUpRows } from '../../application/lookup/look-up-rows';
import type { Question } from '../../domain/lookup/question';

/** `from`: place of the first row on this page, from 0; `most`: rows on a page. */
export type LookupShown = Readonly<{ question: Question; looked: LookedUpRows; from: number; most: number; stale: boolean }>;
