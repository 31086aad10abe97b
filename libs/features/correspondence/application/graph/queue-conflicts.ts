import type { EngineFacts } from '@features/catalogue';
import { contradictions, type Derivation, factsBetween, type Graph } from '@pure/equivalence';
import type { Clock } from '@pure/kernel';
import { type Conflict, pairsOfSeveralDegrees } from '../../domain/conflicts';
import type { NameAnswers } from '../correspondences/name-answers';
import type { ConflictStore, ShownConflict } from './conflict-store';
import type { LiveGraph } from './live-graph';

/** `complete` false: more pairs contradict each other than the queue takes; the centre sees the others as it settles these. */
export type Queued = Readonly<{ complete: boolean }>;

/** Brings the queue of conflicts to what the facts say now. Doing it twice does nothing. */
export class QueueConflicts {
  constructor(
    private readonly live: LiveGraph,
    private readonly names: NameAnswers,
    private readonly facts: EngineFacts,
    private readonly store: ConflictStore,
    private readonly clock: Clock,
  ) {}

  /** Yields to other work after each document. @param signal ends it early, with the queue as it was */
  async execute(signal: AbortSignal): Promise<Queued> {
    const { graph } = await this.live.graph();
    const { found, complete } = await contradictionsIn(graph, signal);
    const shown = await this.shownContradictions(found);
    for (const conflict of pairsOfSeveralDegrees(graph)) shown.push(await this.shownDegrees(graph, conflict));
    if (!signal.aborted) await this.store.transaction((tx) => this.store.saveFound(tx, shown));
    return { complete };
  }

  /** With the minimal proofs alone: what else there is on the pair shows no contradiction. */
  private async shownContradictions(found: readonly Derivation[]): Promise<ShownConflict[]> {
    const { answers } = await this.names.execute(found.map((one) => ({ ...one, proofs: one.contradiction })), await this.clock.today());
    return found.map(({ from, to }, at) => ({ kind: 'contradiction', from, to, proofs: answers[at]?.contradiction ?? [] }));
  }

  private async shownDegrees(graph: Graph, conflict: Conflict): Promise<ShownConflict> {
    return { ...conflict, proofs: (await this.facts.facts(factsBetween(graph, conflict.from, conflict.to))).facts };
  }
}

const MOST = 1_000;

async function contradictionsIn(graph: Graph, signal: AbortSignal): Promise<Readonly<{ found: readonly Derivation[]; complete: boolean }>> {
  const found: Derivation[] = [];
  for (const ofOneDocument of contradictions(graph)) {
    found.push(...ofOneDocument);
    if (found.length > MOST || signal.aborted) break;
    await new Promise<void>((resume) => setImmediate(resume));
  }
  return { found: found.slice(0, MOST), complete: found.length <= MOST };
}
