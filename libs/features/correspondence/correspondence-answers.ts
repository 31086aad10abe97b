import { catalogueEngine } from '@features/catalogue';
import { type Database, DatabaseClock } from '@platform/database';
import { ExplainPair } from './application/correspondences/explain-pair';
import { FindCorrespondences } from './application/correspondences/find-correspondences';
import { NameAnswers } from './application/correspondences/name-answers';
import { LoadedGraph } from './application/graph/loaded-graph';

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
