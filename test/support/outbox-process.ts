import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DatabaseModule, type Tx, WritePool } from '@platform/database';
import { EventHandler, Journal, type JournalEvent, JournalModule } from '@platform/journal';

/** Writes that an event was handled, and leaves time to be killed before it is committed. */
@Injectable()
class Effect extends EventHandler {
  readonly name = 'test.effect';
  readonly acts = ['deed.done'] as const;

  async handle(tx: Tx, { id, subject }: JournalEvent): Promise<void> {
    await tx.execute('insert into effect (event, deed) values ($1, $2)', [id, Number(subject.id)]);
    await tx.query('select pg_sleep(0.02)');
    console.log(`handling ${id}`);
    await tx.query('select pg_sleep(0.02)');
  }
}

@Module({ providers: [Effect] })
class Effects {}

@Module({})
class Process {}

/** Does deeds one after the other: each a row and its act, in one transaction; prints those that were acknowledged. */
async function act(pool: WritePool, journal: Journal): Promise<never> {
  for (;;) {
    const deed = await pool.transaction(async (tx) => {
      const done = await tx.first<{ id: number }>('insert into deed default values returning id');
      await journal.record(tx, { act: 'deed.done', by: { via: 'system' }, subject: { kind: 'deed', id: String(done?.id) }, content: {} });
      return done?.id;
    });
    console.log(`done ${deed}`);
  }
}

/**
 * A process of its own that acts (`server`) or handles what follows (`worker`) until it is killed, and prints each step.
 * Run with `node -r ./test/support/typescript.cjs`; arguments: address of the database, part.
 */
async function main(url: string, part: string): Promise<void> {
  const imports = [DatabaseModule.with({ url, replicaUrl: null }), JournalModule.with({ ownerUrl: url, works: part === 'worker' }), Effects];
  const app = await NestFactory.createApplicationContext({ module: Process, imports }, { logger: ['error'] });
  if (part === 'server') await act(app.get(WritePool), app.get(Journal));
}

void main(process.argv[2] ?? '', process.argv[3] ?? '');
