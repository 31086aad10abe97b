import type { Examination } from '@platform/examination';
import type { PublicLog } from '@platform/publishing';
import { ExaminePublished } from './persistence/publication/examine-published';

/** Without Nest, for the command line. */
export const enterpriseExamination = (log: PublicLog): Examination => new ExaminePublished(log);
