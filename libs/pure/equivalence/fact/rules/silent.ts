import { ALL_FIVE } from '../../relation/relation';
import { type EdgeCode, flagCode } from '../edge-code';

/** An adoption of a dated base whose degree nobody saw or told. */
export const degreeMissing: EdgeCode = ALL_FIVE | flagCode('degree-missing');
/** V4: the edition of either side is not stated. */
export const editionNotStated: EdgeCode = ALL_FIVE | flagCode('edition-not-stated');
/** Similarity or origin without a degree. */
export const mentionOnly: EdgeCode = ALL_FIVE | flagCode('mention-only');
