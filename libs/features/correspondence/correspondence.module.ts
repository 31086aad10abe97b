import { Module } from '@nestjs/common';
import { catalogueEngine, CatalogueEngineModule, CatalogueReadModule, EngineFacts, KeyedEditions, LookUpEdition, type OtherImporters } from '@features/catalogue';
import { type Database, DatabaseClock } from '@platform/database';
import { Clock } from '@pure/kernel';
import { ExplainPair } from './application/correspondences/explain-pair';
import { FindCorrespondences } from './application/correspondences/find-correspondences';
import { NameAnswers } from './application/correspondences/name-answers';
import { ConflictStore } from './application/graph/conflict-store';
import { LiveGraph } from './application/graph/live-graph';
import { LoadedGraph } from './application/graph/loaded-graph';
import { OpenConflicts } from './application/graph/open-conflicts';
import { QueueConflicts } from './application/graph/queue-conflicts';
import { pairTable } from './application/import/pair-table';
import { requirementTable } from './application/import/requirement-table';
import { RequirementStore } from './application/requirement-store';
import './http/texts';
import { GraphUpkeep } from './jobs/graph-upkeep';
import { SqlConflictStore } from './persistence/conflicts/sql-conflict-store';
import { SqlOpenConflicts } from './persistence/conflicts/sql-open-conflicts';
import { SqlRequirementImports } from './persistence/import/sql-requirement-imports';
import { SqlRequirementStore } from './persistence/read/sql-requirement-store';

/** What answers questions on correspondences. */
export type CorrespondenceAnswers = Readonly<{ findCorrespondences: FindCorrespondences; explainPair: ExplainPair; graph: LoadedGraph }>;

/** The same without Nest, for the command line and for tests; the graph is loaded with the first question. */
export function correspondenceAnswers({ read }: Pick<Database, 'read'>): CorrespondenceAnswers {
  const { facts, editions, lookUp } = catalogueEngine({ read });
  const [graph, names, clock] = [new LoadedGraph(facts), new NameAnswers(facts, editions), new DatabaseClock(read)];
  return {
    graph,
    findCorrespondences: new FindCorrespondences(lookUp, graph, names, editions, clock),
    explainPair: new ExplainPair(lookUp, graph, names, clock),
  };
}

/** What files of this feature may be about. */
export const correspondenceSubjects = ['requirements', 'pairs'] as const;

/** What takes in requirements and pairs, for `catalogueImport`. */
export const correspondenceImporters: OtherImporters = (citing) => {
  const store = new SqlRequirementImports();
  return {
    requirements: { execute: (order) => citing.execute(order, requirementTable(store)) },
    pairs: { execute: (order) => citing.execute(order, pairTable(store)) },
  };
};

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
    { provide: ConflictStore, useClass: SqlConflictStore },
    { provide: OpenConflicts, useClass: SqlOpenConflicts },
    {
      provide: QueueConflicts,
      useFactory: (...parts: ConstructorParameters<typeof QueueConflicts>) => new QueueConflicts(...parts),
      inject: [LiveGraph, NameAnswers, EngineFacts, ConflictStore, Clock],
    },
    GraphUpkeep,
  ],
  exports: [LiveGraph, OpenConflicts, RequirementStore, FindCorrespondences, ExplainPair, CatalogueReadModule, CatalogueEngineModule],
})
export class CorrespondenceModule {}
