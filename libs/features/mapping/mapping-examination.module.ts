import type { Examination } from '@platform/examination';
import type { PublicLog } from '@platform/publishing';
import { ExamineMappings } from './persistence/examine-mappings';

/** Without Nest, for the command line. */
export const mappingExamination = (log: PublicLog): Examination => new ExamineMappings(log);
