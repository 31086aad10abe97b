import type { Examination } from '@platform/examination';
import type { PublicLog } from '@platform/publishing';
import { ExamineCatalogues } from './persistence/catalogue/examine-catalogues';

/** Without Nest, for the command line. */
export const catalogueExamination = (log: PublicLog): Examination => new ExamineCatalogues(log);
