export { RequirementStore } from './application/requirement-store';
export { LiveGraph, type VersionedGraph } from './application/graph/live-graph';
export { type OpenConflict, OpenConflicts } from './application/graph/open-conflicts';
export { FindCorrespondences, type CorrespondencesAsked } from './application/correspondences/find-correspondences';
export { ExplainPair, type PairAsked, type PairRefusal } from './application/correspondences/explain-pair';
export {
  productTypes, routes, type CampaignStep, type Circumstances, type ComparisonView, type CorrespondenceView, type CorrespondencesView,
  type DeltaView, type KnownOf, type Named, type PairView, type ProductType, type Route,
} from './application/views';
export { type CorrespondenceAnswers, correspondenceAnswers, correspondenceImporters, CorrespondenceModule, correspondenceSubjects } from './correspondence.module';
export { MethodEditions } from './application/comparing/related-methods';
export { CorrespondenceHttpModule } from './correspondence-http.module';
export { Accepted, amountOf, CorrespondencePagesModule, CorrespondencesSlot, intervalOf, RelationChip, relationWords, unitOf } from './correspondence-pages.module';
