import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { FACTS_CHANNEL } from '@features/catalogue';
import { type Listening, Notices } from '@platform/database';
import { LoadedGraph } from '../application/graph/loaded-graph';
import { QueueConflicts } from '../application/graph/queue-conflicts';

const EVERY_MS = 60_000;

/**
 * Loads the graph at the start without keeping the server from being ready, and anew when the database tells that facts
 * changed. A notice may be lost, and a replica may be behind: it also looks every minute. What conflicts in a new graph
 * goes to the queue.
 */
@Injectable()
export class GraphUpkeep implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(GraphUpkeep.name);
  private listening: Listening | undefined;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private queued = '';

  constructor(
    private readonly graph: LoadedGraph,
    private readonly conflicts: QueueConflicts,
    private readonly notices: Notices,
  ) {}

  onApplicationBootstrap(): void {
    this.look();
    this.listening = this.notices.listen(FACTS_CHANNEL, () => this.look());
    this.timer = setInterval(() => this.look(), EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.listening?.close();
    await this.running;
  }

  private look(): void {
    this.running = Promise.all([this.running, this.follow()]).then(
      () => {},
      (fault: unknown) => this.logger.error('the graph could not be brought up to date', fault instanceof Error ? fault.stack : String(fault)),
    );
  }

  private async follow(): Promise<void> {
    const { version } = await this.graph.refresh();
    if (version === this.queued) return;
    await this.conflicts.execute();
    this.queued = version;
  }
}
