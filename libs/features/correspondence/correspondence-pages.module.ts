import { Module } from '@nestjs/common';
import { CorrespondenceHttpModule } from './correspondence-http.module';
import { CorrespondenceModule } from './correspondence.module';
import { ComparePages } from './pages/compare.pages';
import { CorrespondencesSlot } from './pages/correspondences.slot';
import { DeltaPages } from './pages/delta.pages';
import { WhyPages } from './pages/why.pages';

export { CorrespondencesSlot } from './pages/correspondences.slot';
export { Accepted, amountOf, unitOf } from './pages/requirement/accepted';
export { intervalOf } from './pages/requirement/interval-of';
export { RelationChip, relationWords } from './pages/verdict/relation-chip';

/** The engine's public pages, and its section on the page of a standard. They need the server's `PageFrame`. */
@Module({
  imports: [CorrespondenceModule, CorrespondenceHttpModule],
  controllers: [WhyPages, ComparePages, DeltaPages],
  providers: [CorrespondencesSlot],
  exports: [CorrespondencesSlot],
})
export class CorrespondencePagesModule {}
