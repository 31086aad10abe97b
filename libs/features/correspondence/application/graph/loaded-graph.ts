import type { DecisionSpan, EngineFacts } from '@features/catalogue';
import { buildGraph } from '@pure/equivalence';
import { countingDecisions } from './counting-decisions';
import { type DecisionsAsked, LiveGraph, type VersionedGraph } from './live-graph';

type HeldGraph = VersionedGraph & Readonly<{ counted: ReadonlySet<number>; decisions: readonly DecisionSpan[] }>;

/** Graphs of other days and regions that are held beside the whole one; each is as large as that. */
const MOST_OTHERS = 6;

/** The graph over the catalogue's facts, held in memory. */
export class LoadedGraph extends LiveGraph {
  private held: HeldGraph | null = null;
  private looking: Promise<HeldGraph> | null = null;
  /** Graphs in which other decisions count than in the whole one, by the ids of their facts, the one asked last at the end. */
  private others: Readonly<{ version: string; graphs: Map<string, Promise<VersionedGraph>> }> = { version: '', graphs: new Map() };
  /** One after another: nobody makes the server load many at once by asking for many days. */
  private loading: Promise<unknown> = Promise.resolve();
  private asked = false;

  constructor(private readonly facts: EngineFacts) {
    super();
  }

  async graph(asked: DecisionsAsked = {}): Promise<VersionedGraph> {
    const whole = this.held ?? (await this.refresh());
    const counting = countingDecisions(whole.decisions, whole.counted, asked);
    return counting.length === whole.counted.size && counting.every((id) => whole.counted.has(id)) ? whole : this.other(whole.version, counting);
  }

  private other(version: string, counting: readonly number[]): Promise<VersionedGraph> {
    if (this.others.version !== version) this.others = { version, graphs: new Map() };
    const { graphs } = this.others;
    const name = counting.join();
    const found = graphs.get(name) ?? this.loadInTurn(counting);
    graphs.delete(name);
    graphs.set(name, found);
    found.catch(() => graphs.delete(name));
    for (const [oldest] of graphs) if (graphs.size > MOST_OTHERS) graphs.delete(oldest);
    return found;
  }

  private loadInTurn(counting: readonly number[]): Promise<VersionedGraph> {
    const loading = this.loading.then(() => this.load(counting));
    this.loading = loading.catch(() => undefined);
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

  private async load(counting?: readonly number[]): Promise<HeldGraph> {
    const { version, columns, counted, decisions } = await this.facts.load(counting);
    return { version, graph: buildGraph(columns), counted: new Set(counted), decisions };
  }
}
