import type { KnownOf } from '../application/views';
import { sentenceOf } from './statement';

/** How much of an edition is on record, with the sentence that keeps a reader from taking it for all. */
export const knownBody = ({ target, requirementsKnown, requirementsComplete }: KnownOf) => ({
  target,
  requirementsKnown,
  requirementsComplete,
  statement: sentenceOf(`correspondence.known.${requirementsComplete ? 'complete' : 'incomplete'}`, { target, count: requirementsKnown }),
});
