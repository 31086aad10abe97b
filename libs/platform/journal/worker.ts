import { EventEmitter } from 'node:events';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type Runner, type WorkerEvents, run } from 'graphile-worker';
import { EventHandlers } from './event-handlers';
import { EventTask } from './event-task';
import { Presence } from './presence';
import { queueLogger } from './queue';

const CONCURRENCY = 4;
const PAUSE_MS = 5_000;

/** By batches alone the queue says that it could not settle a job; where it settles each at once, a connection that breaks then ends the process. */
const SETTLED_BY_BATCHES = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/** Address of the owner's direct connection, on which the queue is worked. */
export class QueueAddress {
  constructor(readonly url: string) {}
}

/** Takes events from the queue while the process runs; stops when those in hand are done. */
@Injectable()
export class Worker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private runner: Runner | undefined;
  private presence: Presence | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    private readonly address: QueueAddress,
    private readonly task: EventTask,
    private readonly handlers: EventHandlers,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.handlers.all();
    await this.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    await this.runner?.stop().catch(() => {}); // it stopped by itself when the database went
    await this.presence?.end();
  }

  private async start(): Promise<void> {
    const events: WorkerEvents = new EventEmitter();
    events.once('pool:create', ({ workerPool }) => (this.presence = new Presence(this.address.url, workerPool.id)));
    this.runner = await run({
      connectionString: this.address.url,
      concurrency: CONCURRENCY,
      maxPoolSize: CONCURRENCY + 1,
      noHandleSignals: true,
      logger: queueLogger,
      parsedCronItems: [],
      preset: SETTLED_BY_BATCHES,
      taskList: { event: (payload) => this.task.run(eventIn(payload)) },
      events,
    });
    this.runner.promise.then(() => this.again(), () => this.again());
  }

  /** The runner gives up when the database is away for long; the process stays, and so does the queue. */
  private again(): void {
    if (this.stopping) return;
    this.timer = setTimeout(() => {
      void this.presence?.end();
      this.start().catch(() => this.again());
    }, PAUSE_MS).unref();
  }
}

function eventIn(payload: unknown): number {
  const event = typeof payload === 'object' && payload !== null && 'event' in payload ? Number(payload.event) : NaN;
  if (!Number.isSafeInteger(event)) throw new Error('a job without an event');
  return event;
}
