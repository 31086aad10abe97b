import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { type INestApplicationContext, Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigModule, type Environment, readEnvironment } from '@platform/config';
import { DatabaseModule, type Tx, WritePool } from '@platform/database';
import { FileReaders, Files, FilesModule, type StoredFile } from '@platform/files';
import { IdempotencyModule } from '@platform/idempotency';
import { EventHandler, Journal, type JournalEvent, JournalModule } from '@platform/journal';
import type { Actor, Caller } from '@platform/permissions';
import { ReadFiles } from '../../../libs/platform/files/reading/read-files';
import { HourlyTidying } from '../../../libs/platform/files/uploads/hourly-tidying';
import { type TestDatabase, testDatabase } from '../../support/database';

/** Lets the organisation `centre` read what is handed in as evidence, by a note in rows of the file's owner. */
@Injectable()
class EvidenceReaders extends FileReaders {
  async mayRead(tx: Tx, caller: Caller, file: StoredFile): Promise<boolean> {
    const seen = await tx.first<{ n: number }>('select count(*)::int as n from file.file where id = $1::uuid', [file.id]);
    return caller.acting?.organisation === centre && file.name.startsWith('evidence') && seen?.n === 1;
  }
}

let erasures = 0;
let wake = (): void => {};

@Injectable()
class Erasures extends EventHandler {
  readonly name = 'test.erasures';
  readonly acts = ['file.erased'] as const;

  constructor(private readonly journal: Journal) {
    super();
  }

  /** Its own turn comes after the one that removes bytes, or it is called again. */
  async handle(tx: Tx, { subject }: JournalEvent): Promise<void> {
    await this.journal.record(tx, { act: 'erasure.heard', by: { via: 'system' }, subject, content: {} });
    erasures += 1;
    wake();
  }
}

@Module({ providers: [EvidenceReaders, Erasures] })
class EvidenceModule {}

@Module({})
class FilesAtWork {}

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-files-'));
let database: TestDatabase;
let app: INestApplicationContext;
let firm: string;
let other: string;
let centre: string;
let account: string;

beforeAll(async () => {
  database = await testDatabase();
  const settings = readEnvironment({ DATABASE_URL: database.url, GONGTONG_FILES_DIR: folder });
  if (!settings.ok) throw new Error('the test environment is faulty');
  app = await NestFactory.createApplicationContext(atWork(settings.value), { logger: false });
  [firm = '', other = '', centre = ''] = (await database.write.query<{ id: string }>(`insert into access.organisation (kind, side, name_en) values ('enterprise', 'taiwan', 'a'), ('enterprise', 'taiwan', 'b'), ('centre', 'mainland', 'c') returning id`)).map(({ id }) => id);
  account = (await database.write.first<{ id: string }>(`insert into access.account (email, email_key, name) values ('a@b.example', 'a@b.example', 'Lin') returning id`))?.id ?? '';
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const atWork = (environment: Environment) => ({
  module: FilesAtWork,
  imports: [ConfigModule.with(environment), DatabaseModule.with({ url: database.url, replicaUrl: null }), JournalModule.with({ ownerUrl: database.url, works: true }), IdempotencyModule, FilesModule, EvidenceModule],
});

let made = 0;
beforeEach(() => {
  made += 1;
});

const by = (organisation: string): Actor => ({ via: 'session', account, organisation });
const pdf = (content: string) => Buffer.from(`%PDF-1.7\n${content} ${made}\n%%EOF\n`);
const inside = <T>(organisation: string, work: (tx: Tx) => Promise<T>): Promise<T> => app.get(WritePool).transaction(work, { organisation });

async function kept(organisation: string, name: string, bytes: Buffer): Promise<StoredFile> {
  const file = await inside(organisation, (tx) => app.get(Files).keep(tx, { organisation, account, name, mediaType: 'application/pdf', bytes }, by(organisation)));
  if (!file.ok) throw new Error(file.refusal.code);
  return file.value;
}

function asking(organisation: string) {
  const acting = { organisation, membership: account, role: 'centre', scopes: null } as const;
  const caller: Caller = { account, session: null, via: 'session', acting, steppedUpAt: null, at: '2026-03-02T10:00:00.000Z' };
  return (id: string) => app.get(ReadFiles).content(id, acting, caller, by(organisation));
}

const isInStore = ({ sha256 }: StoredFile) => existsSync(path.join(folder, sha256.slice(0, 2), sha256.slice(2)));

describe('a file of the product itself', () => {
  it('passes the same checks', async () => {
    const refused = await inside(firm, (tx) => app.get(Files).keep(tx, { organisation: firm, account, name: 'x.pdf', mediaType: 'application/pdf', bytes: Buffer.from('MZ') }, by(firm)));
    expect(refused).toEqual({ ok: false, refusal: { code: 'FILE_TYPE_WRONG', found: 'EXE' } });
  });

  it('is found for its organisation alone', async () => {
    const file = await kept(firm, 'example.pdf', pdf('example'));
    const find = (organisation: string) => inside(organisation, (tx) => app.get(Files).findMany(tx, [file.id, account]));
    expect([await find(firm), await find(other)]).toEqual([[file], []]);
  });

  it('is not kept for another organisation than the transaction works for', async () => {
    const keep = inside(other, (tx) => app.get(Files).keep(tx, { organisation: firm, account, name: 'x.pdf', mediaType: 'application/pdf', bytes: pdf('foreign') }, by(other)));
    await expect(keep).rejects.toThrow('row-level security');
  });
});

describe('another organisation', () => {
  it('reads what the feature of the file lets it read, and the journal has each reading', async () => {
    const file = await kept(firm, 'evidence.pdf', pdf('evidence'));
    const content = await asking(centre)(file.id);
    expect(content.ok && (await text(content.value.bytes))).toContain('evidence');
    expect(await database.write.query(`select organisation, content from journal.event where act = 'file.read' and subject_id = $1`, [file.id])).toEqual([{ organisation: centre, content: { organisation: firm } }]);
  });

  it('reads nothing else', async () => {
    const [evidence, letter] = [await kept(firm, 'evidence.pdf', pdf('evidence')), await kept(firm, 'letter.pdf', pdf('letter'))];
    const unknown = { ok: false, refusal: { code: 'FILE_UNKNOWN' } };
    expect([await asking(other)(evidence.id), await asking(centre)(letter.id), await asking(centre)(account)]).toEqual([unknown, unknown, unknown]);
    expect(await database.write.query(`select 1 from journal.event where act = 'file.read' and subject_id = any($1)`, [[evidence.id, letter.id]])).toEqual([]);
  });
});

describe('an erased file', () => {
  /** Until the worker has done all that follows from an erasure. */
  async function erase(organisation: string, { id }: StoredFile): Promise<boolean> {
    const heard = new Promise<void>((hears) => (wake = hears));
    const before = erasures;
    const erased = await inside(organisation, (tx) => app.get(Files).erase(tx, id, by(organisation)));
    if (erased) await heard;
    while (erased && (await database.write.first(`select 1 from journal.event e where act = 'file.erased' and subject_id = $1 and not exists (select from journal.handled h where h.event_id = e.id and h.handler = 'file.remove-erased-bytes')`, [id]))) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(erasures).toBe(before + (erased ? 1 : 0));
    return erased;
  }

  it('is gone with its name; that there was one stays', async () => {
    const file = await kept(firm, 'evidence-marker.pdf', pdf('gone'));
    expect([await erase(other, file), await erase(firm, file), await erase(firm, file)]).toEqual([false, true, false]);
    expect(await asking(firm)(file.id)).toEqual({ ok: false, refusal: { code: 'FILE_UNKNOWN' } });
    expect(await asking(centre)(file.id)).toEqual({ ok: false, refusal: { code: 'FILE_UNKNOWN' } });
    expect([isInStore(file), await database.write.first('select name, size::int from file.file where id = $1::uuid', [file.id])]).toEqual([false, { name: null, size: file.size }]);
  });

  it('takes nothing from another one with the same bytes', async () => {
    const [mine, theirs] = [await kept(firm, 'a.pdf', pdf('same')), await kept(other, 'b.pdf', pdf('same'))];
    await erase(firm, mine);
    expect([mine.sha256 === theirs.sha256, isInStore(theirs)]).toEqual([true, true]);
    await erase(other, theirs);
    expect(isInStore(theirs)).toBe(false);
  });
});

it('an upload past its day goes, and one that is waited for stays', async () => {
  const insert = `insert into file.upload (organisation_id, account_id, name, media_type, size, expires_at) values ($1::uuid, $2::uuid, $3, 'application/pdf', 9, now() + $4::interval)`;
  await database.write.query(insert, [firm, account, 'late.pdf', '-1 minute']);
  await database.write.query(insert, [firm, account, 'waited.pdf', '1 hour']);
  await app.get(HourlyTidying).tidy();
  expect(await database.write.query('select name from file.upload')).toEqual([{ name: 'waited.pdf' }]);
});

it('nothing is left of what came in and was kept', () => expect(existsSync(path.join(folder, 'incoming')) ? readdirSync(path.join(folder, 'incoming')) : []).toEqual([]));
