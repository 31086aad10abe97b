import { ALL_FIVE } from '../../relation/relation';
import { type EdgeCode, flagCode } from '../edge-code';

/** NEQ is no adoption (GB/T 1.2-2020 4.1.1): it names the base and says nothing of what was kept. */
export const notEquivalent: EdgeCode = ALL_FIVE | flagCode('not-equivalent');
