import { Module } from '@nestjs/common';
import { CatalogueEngineModule, CatalogueReadModule, EngineFacts, KeyedEditions, LookUpEdition } from '@features/catalogue';
import { Clock } from '@pure/kernel';
import { ExplainPair } from './application/correspondences/explain-pair';
import { FindCorrespondences } from './application/correspondences/find-correspondences';
import { NameAnswers } from './application/correspondences/name-answers';
import { LiveGraph } from './application/graph/live-graph';
import { LoadedGraph } from './application/graph/loaded-graph';
import { RequirementStore } from './application/requirement-store';
import { GraphUpkeep } from './jobs/graph-upkeep';
import { SqlRequirementStore } from './persistence/read/sql-requirement-store';

/** The graph that answers, requirements, and what corresponds to what. */
@Module({
  imports: [CatalogueReadModule, CatalogueEngineModule],
  providers: [
    { provide: LoadedGraph, useFactory: (facts: EngineFacts) => new LoadedGraph(facts), inject: [EngineFacts] },
    { provide: LiveGraph, useExisting: LoadedGraph },
    { provide: RequirementStore, useClass: SqlRequirementStore },
    { provide: NameAnswers, useFactory: (facts: EngineFacts, editions: KeyedEditions) => new NameAnswers(facts, editions), inject: [EngineFacts, KeyedEditions] },
    {
      provide: FindCorrespondences,
      useFactory: (...parts: ConstructorParameters<typeof FindCorrespondences>) => new FindCorrespondences(...parts),
      inject: [LookUpEdition, LiveGraph, NameAnswers, KeyedEditions, Clock],
    },
    {
      provide: ExplainPair,
      useFactory: (...parts: ConstructorParameters<typeof ExplainPair>) => new ExplainPair(...parts),
      inject: [LookUpEdition, LiveGraph, NameAnswers, Clock],
    },
    GraphUpkeep,
  ],
  exports: [LiveGraph, RequirementStore, FindCorrespondences, ExplainPair, CatalogueReadModule, CatalogueEngineModule],
})
export class CorrespondenceModule {}
