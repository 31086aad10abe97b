import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { EventHandlers } from './event-handlers';
import { EventTask } from './event-task';
import { Journal } from './journal';
import { SqlJournal } from './sql-journal';
import { QueueAddress, Worker } from './worker';

export type JournalOptions = Readonly<{
  /** The owner's direct connection, on which the queue is worked. */
  ownerUrl: string;
  /** Whether this process works the queue. */
  works: boolean;
}>;

/** Makes `Journal` injectable everywhere and, in the role `worker`, hands events to the handlers of all modules. */
@Module({})
export class JournalModule {
  static with({ ownerUrl, works }: JournalOptions): DynamicModule {
    const worker = [{ provide: QueueAddress, useValue: new QueueAddress(ownerUrl) }, EventHandlers, EventTask, Worker];
    return {
      module: JournalModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [{ provide: Journal, useClass: SqlJournal }, ...(works ? worker : [])],
      exports: [Journal],
    };
  }
}
