import { Module } from '@nestjs/common';
import { AccessContactsModule, Contacts, exampleCentre } from '@features/access';
import { CatalogueEngineModule, CatalogueReadModule, CatalogueSheetsModule, ClauseTrees, DecidedMappings, ExampleEditions, KeyedEditions, LookUpEdition, LookUpStandard, SheetFiles, Standings } from '@features/catalogue';
import { CorrespondenceHttpModule, CorrespondenceModule, ExplainPair, LiveGraph, MethodEditions, OpenConflicts, RequirementStore } from '@features/correspondence';
import { ReviewModule, RevisePanel } from '@features/review';
import { WritePool } from '@platform/database';
import { Idempotency } from '@platform/idempotency';
import { Journal } from '@platform/journal';
import { SettleConflict } from './application/conflicts/settle-conflict';
import { BeginFromCandidate } from './application/drafts/begin-from-candidate';
import { BeginMapping } from './application/drafts/begin-mapping';
import { DraftStore } from './application/drafts/draft-store';
import { FindEnds } from './application/drafts/find-ends';
import { ImportRows } from './application/drafts/import-rows';
import { ListCandidates } from './application/drafts/list-candidates';
import { OwnMappings } from './application/drafts/own-mapping';
import { ReadDrafts } from './application/drafts/read-drafts';
import { ReplacedEditions } from './application/drafts/replaced-editions';
import { SubmitMapping } from './application/drafts/submit-mapping';
import { TellReplaced } from './application/drafts/tell-replaced';
import { WriteDraft } from './application/drafts/write-draft';
import { GatherFacts } from './application/gather-facts';
import { LintMapping } from './application/lint-mapping';
import { MappingStore } from './application/mapping-store';
import { ReviewSubjects } from './application/review-subjects';
import { MakeExampleDrafts } from './application/examples/make-example-drafts';
import { ReadVersions } from './application/versions/read-versions';
import { ConflictsController } from './http/conflicts/conflicts.controller';
import { MappingCandidatesController } from './http/drafts/candidates.controller';
import { MappingCourseController } from './http/drafts/course.controller';
import { MappingDraftsController } from './http/drafts/drafts.controller';
import './http/texts';
import { ReplacedUnderWay } from './jobs/replaced';
import { SqlDraftStore } from './persistence/drafts/sql-draft-store';
import { SqlReplacedEditions } from './persistence/drafts/sql-replaced-editions';
import { SqlMappingStore } from './persistence/sql-mapping-store';

/** What the centre writes before it is reviewed, and the versions that it submitted. */
@Module({
  imports: [AccessContactsModule, CatalogueReadModule, CatalogueEngineModule, CatalogueSheetsModule, CorrespondenceModule, CorrespondenceHttpModule, ReviewModule],
  controllers: [ConflictsController, MappingCandidatesController, MappingDraftsController, MappingCourseController],
  providers: [
    { provide: DraftStore, useClass: SqlDraftStore },
    { provide: MappingStore, useClass: SqlMappingStore },
    { provide: OwnMappings, useFactory: (...parts: ConstructorParameters<typeof OwnMappings>) => new OwnMappings(...parts), inject: [WritePool, DraftStore] },
    { provide: ReadDrafts, useFactory: (...parts: ConstructorParameters<typeof ReadDrafts>) => new ReadDrafts(...parts), inject: [WritePool, DraftStore] },
    { provide: WriteDraft, useFactory: (...parts: ConstructorParameters<typeof WriteDraft>) => new WriteDraft(...parts), inject: [OwnMappings, DraftStore] },
    { provide: FindEnds, useFactory: (...parts: ConstructorParameters<typeof FindEnds>) => new FindEnds(...parts), inject: [LookUpEdition, ExampleEditions] },
    {
      provide: BeginMapping,
      useFactory: (...[ends, pool, drafts, mappings, journal, idempotency]: [FindEnds, WritePool, DraftStore, MappingStore, Journal, Idempotency]) => new BeginMapping(ends, pool, { drafts, mappings }, journal, idempotency),
      inject: [FindEnds, WritePool, DraftStore, MappingStore, Journal, Idempotency],
    },
    { provide: BeginFromCandidate, useFactory: (...parts: ConstructorParameters<typeof BeginFromCandidate>) => new BeginFromCandidate(...parts), inject: [BeginMapping, RequirementStore] },
    {
      provide: MakeExampleDrafts,
      useFactory: (...[write, reading, beginning]: [WritePool, ReadDrafts, BeginFromCandidate]) => new MakeExampleDrafts(exampleCentre({ write }), reading, beginning),
      inject: [WritePool, ReadDrafts, BeginFromCandidate],
    },
    { provide: ListCandidates, useFactory: (...parts: ConstructorParameters<typeof ListCandidates>) => new ListCandidates(...parts), inject: [LiveGraph, KeyedEditions] },
    { provide: ImportRows, useFactory: (...parts: ConstructorParameters<typeof ImportRows>) => new ImportRows(...parts), inject: [OwnMappings, SheetFiles, WriteDraft] },
    { provide: GatherFacts, useFactory: (...parts: ConstructorParameters<typeof GatherFacts>) => new GatherFacts(...parts), inject: [LookUpStandard, RequirementStore, MethodEditions, ExplainPair, ClauseTrees] },
    { provide: LintMapping, useFactory: (facts: GatherFacts) => new LintMapping(facts), inject: [GatherFacts] },
    {
      provide: SubmitMapping,
      useFactory: (...[own, drafts, mappings, linting, revising, subjects, decided, journal]: [OwnMappings, DraftStore, MappingStore, LintMapping, RevisePanel, ReviewSubjects, DecidedMappings, Journal]) =>
        new SubmitMapping({ own, drafts, mappings }, linting, { revising, subjects, decided }, journal),
      inject: [OwnMappings, DraftStore, MappingStore, LintMapping, RevisePanel, ReviewSubjects, DecidedMappings, Journal],
    },
    { provide: ReviewSubjects, useFactory: (...parts: ConstructorParameters<typeof ReviewSubjects>) => new ReviewSubjects(...parts), inject: [ClauseTrees, MappingStore, Contacts] },
    { provide: ReplacedEditions, useClass: SqlReplacedEditions },
    { provide: TellReplaced, useFactory: (...parts: ConstructorParameters<typeof TellReplaced>) => new TellReplaced(...parts), inject: [WritePool, Standings, ReplacedEditions, Journal] },
    ReplacedUnderWay,
    { provide: SettleConflict, useFactory: (...parts: ConstructorParameters<typeof SettleConflict>) => new SettleConflict(...parts), inject: [WritePool, OpenConflicts, Journal] },
    { provide: ReadVersions, useFactory: (...parts: ConstructorParameters<typeof ReadVersions>) => new ReadVersions(...parts), inject: [OwnMappings, MappingStore] },
  ],
  exports: [DraftStore, MappingStore, OwnMappings, ReadDrafts, WriteDraft, BeginMapping, GatherFacts, LintMapping, ReviewSubjects, SubmitMapping],
})
export class MappingDraftsModule {}
