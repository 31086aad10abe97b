import { ALL_FIVE } from '../../relation/relation';
import { type EdgeCode, flagCode } from '../edge-code';

const DECIDED = flagCode('decided');

/** What was decided between two documents; a negated relation is the one that does not hold. `relation` is an index in `relations`. */
export function mapping({ relation, negated }: { relation: number; negated: boolean }): EdgeCode {
  const decided = 1 << relation;
  return DECIDED | (negated ? ALL_FIVE & ~decided : decided);
}
