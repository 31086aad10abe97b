import type { Examination } from '@platform/examination';
import type { PublicLog } from '@platform/publishing';
import { ExamineOpenData } from './persistence/open-data/examine-open-data';

/** Without Nest, for the command line. */
export const insightExamination = (log: PublicLog): Examination => new ExamineOpenData(log);
