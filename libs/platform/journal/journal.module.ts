import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { EventHandlers } from './event-handlers';
import { EventTask } from './event-task';
import { DeadLettersController } from './http/dead-letters.controller';
import { JournalController } from './http/journal.controller';
import { Journal } from './journal';
import { DeadLetters } from './reading/dead-letters';
import { JournalReader } from './reading/journal-reader';
import { SealReader } from './seal/seal-state';
import { SqlJournal } from './sql-journal';
import './texts';
import { QueueAddress, Worker } from './worker';

export type JournalOptions = Readonly<{
  /** The owner's direct connection, on which the queue is worked. */
  ownerUrl: string;
  /** Whether this process works the queue. */
  works: boolean;
}>;

/** Makes `Journal` injectable everywhere, answers who audits it and, in the role `worker`, hands events to the handlers of all modules. */
@Module({})
export class JournalModule {
  static with({ ownerUrl, works }: JournalOptions): DynamicModule {
    const worker = [{ provide: QueueAddress, useValue: new QueueAddress(ownerUrl) }, EventHandlers, EventTask, Worker];
    return {
      module: JournalModule,
      global: true,
      imports: [DiscoveryModule],
      controllers: [JournalController, DeadLettersController],
      providers: [{ provide: Journal, useClass: SqlJournal }, JournalReader, DeadLetters, SealReader, ...(works ? worker : [])],
      exports: [Journal],
    };
  }
}
