import { ALL_FIVE } from '../../relation/relation';
import { type Changes, maskOfChanges, WHOLE } from '../changes';
import { type EdgeCode, flagCode } from '../edge-code';

export const editionGap: EdgeCode = ALL_FIVE | flagCode('edition-gap');

/** A newer edition or an amendment, read newer to older: another document, unless all its changes are on record. */
export const succession = (changes: Changes): EdgeCode => (changes & WHOLE ? maskOfChanges(changes) : editionGap);
