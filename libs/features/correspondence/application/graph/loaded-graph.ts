import type { EngineFacts } from '@features/catalogue';
import { buildGraph } from '@pure/equivalence';
import { LiveGraph, type VersionedGraph } from './live-graph';

/** The graph over the catalogue's facts, held in memory. */
export class LoadedGraph extends LiveGraph {
  private held: VersionedGraph | null = null;
  private looking: Promise<VersionedGraph> | null = null;
  private asked = false;

  constructor(private readonly facts: EngineFacts) {
    super();
  }

  async graph(): Promise<VersionedGraph> {
    return this.held ?? this.refresh();
  }

  /**
   * Loads anew where the facts have another version than the graph. Calls while it loads lead to one more look, and to one
   * more load only where the facts changed again. What is held keeps answering, also when loading fails.
   */
  refresh(): Promise<VersionedGraph> {
    this.asked = true;
    this.looking ??= this.look(this.held);
    return this.looking;
  }

  private async look(current: VersionedGraph | null): Promise<VersionedGraph> {
    try {
      let newest = current;
      do {
        this.asked = false;
        newest = newest !== null && (await this.facts.version()) === newest.version ? newest : await this.load();
        this.held = newest;
      } while (this.asked);
      return newest;
    } finally {
      this.looking = null;
    }
  }

  private async load(): Promise<VersionedGraph> {
    const { version, columns } = await this.facts.load();
    return { version, graph: buildGraph(columns) };
  }
}
