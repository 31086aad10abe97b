import { ALL_FIVE, EQUAL, OVERLAP, SUBSET, SUPERSET } from '../../relation/relation';
import { type EdgeCode, flagCode } from '../edge-code';

const NOT_RECORDED = EQUAL | SUBSET | SUPERSET | OVERLAP | flagCode('deviations-not-recorded');
const AFTER_2001 = ALL_FIVE | flagCode('equivalent-after-2001');
const LAST_YEAR = 2001;

/** EQV was a degree until 2001; a later one is V5 and says nothing. */
export const equivalent = (nationalYear: number): EdgeCode => (nationalYear <= LAST_YEAR ? NOT_RECORDED : AFTER_2001);
