export { ReviewModule } from './review.module';
export type { ConcernedOrganisation, ReviewRow, ReviewSubject } from './application/seam';
