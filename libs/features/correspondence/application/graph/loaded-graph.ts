import type { EngineFacts } from '@features/catalogue';
import { buildGraph } from '@pure/equivalence';
import { holdingIn } from '../../domain/holding-in';
import { LiveGraph, type VersionedGraph } from './live-graph';

type HeldGraph = VersionedGraph & Readonly<{ territories: readonly string[] }>;

/** The graph over the catalogue's facts, held in memory. */
export class LoadedGraph extends LiveGraph {
  private held: HeldGraph | null = null;
  private looking: Promise<HeldGraph> | null = null;
  /** Graphs of regions, by the territories whose mappings are in them; few, since few territories have any. */
  private regional: Readonly<{ version: string; graphs: Map<string, Promise<VersionedGraph>> }> = { version: '', graphs: new Map() };
  private asked = false;

  constructor(private readonly facts: EngineFacts) {
    super();
  }

  async graph(territory?: string): Promise<VersionedGraph> {
    const whole = this.held ?? (await this.refresh());
    if (territory === undefined) return whole;
    const within = holdingIn(whole.territories, territory);
    if (this.regional.version !== whole.version) this.regional = { version: whole.version, graphs: new Map() };
    const { graphs } = this.regional;
    const name = within.join();
    const loading = graphs.get(name) ?? this.load(within);
    loading.catch(() => graphs.delete(name));
    graphs.set(name, loading);
    return loading;
  }

  /**
   * Loads anew where the facts have another version than the graph. Calls while it loads lead to one more look, and to one
   * more load only where the facts changed again. What is held keeps answering, also when loading fails.
   */
  refresh(): Promise<HeldGraph> {
    this.asked = true;
    this.looking ??= this.look(this.held);
    return this.looking;
  }

  private async look(current: HeldGraph | null): Promise<HeldGraph> {
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

  private async load(within?: readonly string[]): Promise<HeldGraph> {
    const { version, columns, territories } = await this.facts.load(within);
    return { version, graph: buildGraph(columns), territories };
  }
}
