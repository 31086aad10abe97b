import type { Examination } from '@platform/examination';
import { ExamineApplications } from './persistence/desk/examine-applications';

/** Without Nest, for the command line. */
export const applicationExamination = (): Examination => new ExamineApplications();
