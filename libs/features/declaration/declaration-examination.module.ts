import type { Examination } from '@platform/examination';
import type { PublicLog } from '@platform/publishing';
import { ExamineDeclarations } from './persistence/published/examine-declarations';

/** Without Nest, for the command line. */
export const declarationExamination = (log: PublicLog): Examination => new ExamineDeclarations(log);
