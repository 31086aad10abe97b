import { EQUAL, OVERLAP, SUBSET, SUPERSET } from '../../relation/relation';
import { type Changes, isTechnical } from '../changes';
import { type EdgeCode, flagCode } from '../edge-code';

const WITH_DEVIATIONS = EQUAL | SUBSET | SUPERSET | OVERLAP | flagCode('identical-with-deviations');

/** IDT (GB/T 1.2-2020 4.1.1). A technical deviation on record contradicts it: V1. */
export const identical = (changes: Changes): EdgeCode => (isTechnical(changes) ? WITH_DEVIATIONS : EQUAL);
