import type { Graph } from '@pure/equivalence';

/** The graph of all facts as of one version of them. */
export type VersionedGraph = Readonly<{ version: string; graph: Graph }>;

/** The graph that answers now. It is loaded at the start and swapped whole when facts changed. */
export abstract class LiveGraph {
  /**
   * Waits only for the first load; while a newer version loads, the older one answers.
   * @param territory a region, whose decided mappings alone count: those that hold in all of it
   */
  abstract graph(territory?: string): Promise<VersionedGraph>;
}
