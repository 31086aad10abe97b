import type { Examination } from '@platform/examination';
import type { PublicLog } from '@platform/publishing';
import { ExamineCertificates } from './persistence/certificate/examine-certificates';

/** Without Nest, for the command line. */
export const certificateExamination = (log: PublicLog): Examination => new ExamineCertificates(log);
