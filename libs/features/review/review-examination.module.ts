import type { Examination } from '@platform/examination';
import { ExamineOpinions } from './persistence/panel/examine-opinions';

/** Without Nest, for the command line. */
export const reviewExamination = (): Examination => new ExamineOpinions();
