import type { Examination } from '@platform/examination';
import type { PublicLog } from '@platform/publishing';
import { ExamineCatalogues } from './persistence/catalogue/examine-catalogues';
import { ExamineCertificates } from './persistence/certificate/examine-certificates';
import { ExamineApplications } from './persistence/desk/examine-applications';

/** Without Nest, for the command line. */
export const applicationExamination = (): Examination => new ExamineApplications();
export const catalogueExamination = (log: PublicLog): Examination => new ExamineCatalogues(log);
export const certificateExamination = (log: PublicLog): Examination => new ExamineCertificates(log);
