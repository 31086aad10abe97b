import type { Graph } from '@pure/equivalence';
import type { LocalDate } from '@pure/kernel';

/** The graph of all facts as of one version of them. */
export type VersionedGraph = Readonly<{ version: string; graph: Graph }>;

/**
 * Which decided mappings count. `asOf`: those that stood on that day, absent those that stand now; `territory`: a region, and
 * those alone that hold in all of it; `without`: numbers of those that take no part.
 */
export type DecisionsAsked = Readonly<{ asOf?: LocalDate; territory?: string; without?: readonly string[] }>;

/** The graph that answers now. It is loaded at the start and swapped whole when facts changed. */
export abstract class LiveGraph {
  /** Waits only for the first load; while a newer version loads, the older one answers. */
  abstract graph(asked?: DecisionsAsked): Promise<VersionedGraph>;
}
