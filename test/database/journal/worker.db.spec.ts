import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DatabaseModule, type Tx } from '@platform/database';
import { EventHandler, Journal, type JournalEvent, JournalModule } from '@platform/journal';
import { type TestDatabase, testDatabase } from '../../support/database';

let database: TestDatabase;
const heard: JournalEvent[] = [];
let wake = (): void => {};

@Injectable()
class Hearing extends EventHandler {
  readonly name = 'test.hearing';
  readonly acts = ['fruit.picked'] as const;

  async handle(tx: Tx, event: JournalEvent): Promise<void> {
    await tx.query('select 1');
    heard.push(event);
    wake();
  }
}

@Module({ providers: [Hearing] })
class HearingModule {}

@Module({})
class WorkingModule {}

const working = () => ({
  module: WorkingModule,
  imports: [DatabaseModule.with({ url: database.url, replicaUrl: null }), JournalModule.with({ ownerUrl: database.url, works: true }), HearingModule],
});

beforeAll(async () => {
  database = await testDatabase();
});

it('hands an act to the handlers of all modules, once its transaction is committed', async () => {
  const app = await NestFactory.createApplicationContext(working(), { logger: false });
  const journal = app.get(Journal);
  const organisation = '00000000-0000-4000-8000-000000000001';
  const picked = { act: 'fruit.picked', by: { via: 'system', organisation }, subject: { kind: 'fruit', id: '7' }, content: { ripe: true } } as const;
  const undone = database.write.transaction(async (tx) => {
    await journal.record(tx, picked);
    throw new Error('changed my mind');
  });
  await expect(undone).rejects.toThrow('changed my mind');
  const ringing = new Promise<void>((rings) => (wake = rings));
  const id = await database.write.transaction((tx) => journal.record(tx, picked));
  await ringing;
  await app.close();
  expect(heard).toEqual([{ ...picked, id, at: expect.stringMatching(/^\d{4}-.*Z$/), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  expect(await database.write.query('select handler from journal.handled where event_id = $1', [id])).toEqual([{ handler: 'test.hearing' }]);
  while ((await database.write.query('select 1 from graphile_worker.jobs')).length > 0) await new Promise((resolve) => setTimeout(resolve, 20)); // the queue strikes a job off behind the handler's back
});
