import type { EngineFacts } from '@features/catalogue';
import { factsBetween, type Graph, pairOf } from '@pure/equivalence';
import type { Clock } from '@pure/kernel';
import { type Conflict, conflictsIn } from '../../domain/conflicts';
import type { NameAnswers } from '../correspondences/name-answers';
import type { ConflictStore, ShownConflict } from './conflict-store';
import type { LiveGraph } from './live-graph';

/** Brings the queue of conflicts to what the facts say now. Doing it twice does nothing. */
export class QueueConflicts {
  constructor(
    private readonly live: LiveGraph,
    private readonly names: NameAnswers,
    private readonly facts: EngineFacts,
    private readonly store: ConflictStore,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const { graph } = await this.live.graph();
    const shown: ShownConflict[] = [];
    for (const conflict of conflictsIn(graph)) shown.push(await this.shown(graph, conflict));
    await this.store.transaction((tx) => this.store.saveFound(tx, shown));
  }

  private async shown(graph: Graph, conflict: Conflict): Promise<ShownConflict> {
    const { kind, from, to } = conflict;
    if (kind === 'degrees-differ') return { ...conflict, proofs: (await this.facts.facts(factsBetween(graph, from, to))).facts };
    const { answers: [answer] } = await this.names.execute([pairOf(graph, from, to)], await this.clock.today());
    return { ...conflict, proofs: answer?.contradiction ?? [] };
  }
}
