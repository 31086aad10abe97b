import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { FACTS_CHANNEL, FactPacking } from '@features/catalogue';
import { type Listening, Notices } from '@platform/database';
import { LoadedGraph } from '../application/graph/loaded-graph';
import { QueueConflicts } from '../application/graph/queue-conflicts';

const EVERY_MS = 60_000;

/**
 * Loads the graph at the start without keeping the server from being ready, and anew when the database tells that facts
 * changed. A notice may be lost, and a replica may be behind: it also looks every minute. What conflicts in a new graph
 * goes to the queue; that may take minutes, during which the graph is followed all the same.
 */
@Injectable()
export class GraphUpkeep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(GraphUpkeep.name);
  private readonly ending = new AbortController();
  private listening: Listening | undefined;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();
  private queueing: Promise<void> | undefined;
  private queued = '';
  private packed = '';

  constructor(
    private readonly graph: LoadedGraph,
    private readonly conflicts: QueueConflicts,
    private readonly notices: Notices,
    private readonly packing: FactPacking,
  ) {}

  onApplicationBootstrap(): void {
    this.look();
    this.listening = this.notices.listen(FACTS_CHANNEL, () => this.look());
    this.timer = setInterval(() => this.look(), EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.ending.abort();
    await this.listening?.close();
    await this.running;
  }

  private look(): void {
    this.running = Promise.all([this.running, this.follow()]).catch((fault: unknown) =>
      this.logger.error('the graph could not be brought up to date', fault instanceof Error ? fault.stack : String(fault)),
    );
  }

  private async follow(): Promise<void> {
    const { version } = await this.graph.refresh();
    if (version !== this.packed && !this.ending.signal.aborted) await this.packing.pack();
    this.packed = version;
    this.queueing ??= this.queue().finally(() => (this.queueing = undefined));
    await this.queueing;
  }

  /** Until the queue is that of the newest graph. */
  private async queue(): Promise<void> {
    for (let { version } = await this.graph.graph(); version !== this.queued && !this.ending.signal.aborted; { version } = await this.graph.graph()) {
      const { complete } = await this.conflicts.execute(this.ending.signal);
      if (!complete) this.logger.warn('more pairs contradict each other than the queue of conflicts takes');
      this.queued = version;
    }
  }
}
