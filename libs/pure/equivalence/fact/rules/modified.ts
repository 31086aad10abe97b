import { EQUAL, OVERLAP, SUBSET, SUPERSET } from '../../relation/relation';
import { type Changes, maskOfChanges, WHOLE } from '../changes';
import { type EdgeCode, flagCode } from '../edge-code';

const NOT_RECORDED = EQUAL | SUBSET | SUPERSET | OVERLAP | flagCode('deviations-not-recorded');

/** MOD (GB/T 1.2-2020 4.1.1): what its list of deviations says; an empty list breaks V2 and says nothing. */
export const modified = (changes: Changes): EdgeCode => (changes & WHOLE ? maskOfChanges(changes) : NOT_RECORDED);
