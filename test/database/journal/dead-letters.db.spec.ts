import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DatabaseModule, type Tx } from '@platform/database';
import { EventHandler, Journal, type JournalEvent, JournalModule } from '@platform/journal';
import { DeadLetters } from '../../../libs/platform/journal/reading/dead-letters';
import { JournalReader } from '../../../libs/platform/journal/reading/journal-reader';
import { type TestDatabase, testDatabase } from '../../support/database';

const by = { via: 'system' } as const;
const entry = (act: 'fruit.picked' | 'fruit.eaten', id: string) => ({ act, by, subject: { kind: 'fruit', id }, content: {} });
let broken = true;
let database: TestDatabase;

@Injectable()
class Steady extends EventHandler {
  readonly name = 'test.steady';
  readonly acts = ['fruit.picked'] as const;

  async handle(tx: Tx, { id }: JournalEvent): Promise<void> {
    await tx.execute("insert into journal.setting values ($1, 1, now(), '{}', 's')", [`steady-${id}`]);
  }
}

@Injectable()
class Failing extends EventHandler {
  readonly name = 'test.failing';
  readonly acts = ['fruit.picked'] as const;

  async handle(tx: Tx, { id }: JournalEvent): Promise<void> {
    await tx.execute("insert into journal.setting values ($1, 1, now(), '{}', 's')", [`failing-${id}`]);
    if (broken) throw new Error('no mail for "someone" <someone@mail.example>');
  }
}

@Module({ providers: [Steady, Failing] })
class FruitModule {}

@Module({})
class Working {}

const app = () =>
  NestFactory.createApplicationContext(
    { module: Working, imports: [DatabaseModule.with({ url: database.url, replicaUrl: null }), JournalModule.with({ ownerUrl: database.url, works: true }), FruitModule] },
    { logger: false },
  );

/** Asks until the answer is what is waited for. */
async function until<T>(ask: () => Promise<T>, isSo: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const settings = async (): Promise<string[]> => (await database.write.query<{ kind: string }>('select kind from journal.setting order by kind')).map(({ kind }) => kind);

beforeAll(async () => {
  database = await testDatabase();
});

it('an event that fails for the last time is a dead letter, and is replayed when its cause is mended', async () => {
  const server = await app();
  const [journal, letters] = [server.get(Journal), server.get(DeadLetters)];
  const id = await database.write.transaction(async (tx) => {
    const event = await journal.record(tx, entry('fruit.picked', '7'));
    await tx.query('update graphile_worker._private_jobs set max_attempts = 1'); // the last attempt is the first
    return event;
  });
  const page = await until(() => letters.list({ limit: 20, before: null }), ({ items, total }) => items.length === 1 && total === 1);
  expect(page).toMatchObject({
    items: [{ id, act: 'fruit.picked', subject: { kind: 'fruit', id: '7' }, attempts: 1, fault: 'test.failing: Error: no mail for "…" …' }],
    total: 1, totalIsLowerBound: false, next: null,
  });
  expect(await settings()).toEqual([`steady-${id}`]);

  broken = false;
  expect(await letters.replay(id, by)).toEqual({ ok: true, value: null });
  await until(settings, (kinds) => kinds.length === 2);
  expect(await settings()).toEqual([`failing-${id}`, `steady-${id}`]);
  expect(await letters.list({ limit: 20, before: null })).toMatchObject({ items: [], total: 0 });
  expect(await letters.replay(id, by)).toEqual({ ok: false, refusal: { code: 'DEAD_LETTER_UNKNOWN' } });
  const events = await server.get(JournalReader).events({ limit: 20, before: null, act: 'dead-letter.replayed' });
  expect(events.items).toMatchObject([{ subject: { kind: 'event', id: String(id) }, by }]);
  await server.close();
});
