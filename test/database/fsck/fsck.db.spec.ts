import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { accessDemonstration } from '@features/access';
import { enterpriseDemonstration } from '@features/enterprise';
import { Integrate, publicLogOf, TransparencyModule } from '@features/transparency';
import { ConfigModule, type Environment, projectRoot, readEnvironment } from '@platform/config';
import { DatabaseModule, type ReadPool, type Tx } from '@platform/database';
import { type Examined, examineAll } from '@platform/examination';
import { JournalModule, SealModule, SealTrail, SqlJournal } from '@platform/journal';
import { signsHere, SigningModule } from '@platform/signing';
import { examinations } from '../../../apps/cli/src/examinations';
import { type TestDatabase, testDatabase } from '../../support/database';

let database: TestDatabase;
let environment: Environment;
let nest: INestApplicationContext;
const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-fsck-'));

/** So many records, acts and decisions, taken into the log and under seal. */
async function grow(records: number): Promise<void> {
  const [log, journal] = [publicLogOf(), new SqlJournal()];
  await database.write.transaction(async (tx) => {
    for (let place = 0; place < records; place += 1) await log.add(tx, { kind: 'other', number: `T-${place}`, version: 1, org: null, document: { place, what: 'grown' }, example: false });
    for (let place = 0; place < 10; place += 1) await journal.record(tx, { act: 'thing.made', by: { via: 'system' }, subject: { kind: 'thing', id: String(place) }, content: { place, size: 1.5 } });
    await tx.query(`insert into journal.decision (action, outcome, account) select 'thing:make', 'allowed', gen_random_uuid() from generate_series(1, 10)`);
  });
  for (const name of ['main', 'examples'] as const) while (okay(await nest.get(Integrate).execute(name)) > 0);
  okay(await nest.get(SealTrail).execute());
}
const okay = (done: Readonly<{ ok: boolean; value?: number }>): number => done.value ?? fail(done);
function fail(done: object): never {
  throw new Error(JSON.stringify(done));
}

beforeAll(async () => {
  database = await testDatabase();
  const read = readEnvironment({ DATABASE_URL: database.url, GONGTONG_DATA_DIR: folder, GONGTONG_DEMO: '1', PUBLIC_URL: 'https://gongtong.example', GONGTONG_ROLES: 'api' });
  if (!read.ok) throw new Error(read.refusal.code);
  environment = read.value;
  await accessDemonstration(database, folder, environment);
  await enterpriseDemonstration(database, environment, publicLogOf());
  const imports = [ConfigModule.with(environment), DatabaseModule.with({ url: database.url, replicaUrl: null }), JournalModule.with({ ownerUrl: database.url, works: false }), SigningModule, SealModule, TransparencyModule];
  nest = await NestFactory.createApplicationContext({ module: class Site {}, imports }, { logger: ['error'], abortOnError: false });
  await grow(300);
  await grow(320);
}, 120_000);
afterAll(async () => {
  await nest.close();
  rmSync(folder, { recursive: true });
});

async function examined(pool: Pick<ReadPool, 'snapshot'> = database.read, heads: readonly string[] = []): Promise<readonly Examined[]> {
  return examineAll(pool, examinations(await signsHere(environment).keys(), each(heads)), { looked() {}, ended() {} });
}
async function* each(heads: readonly string[]): AsyncGenerator<string> {
  yield* heads;
}
const differences = (all: readonly Examined[]): readonly string[] => all.flatMap((one) => one.differences.map(({ code, facts }) => `${code} ${Object.values(facts).join(' ')}`));

/** What is found after a change that only a superuser can make; the change is taken back. */
async function afterChange(change: string, heads: readonly string[] = []): Promise<readonly string[]> {
  let found: readonly string[] = [];
  const examine = async (tx: Tx): Promise<never> => {
    await tx.query(`set local session_replication_role = replica; ${change}; set local session_replication_role = origin`);
    found = differences(await examined({ snapshot: (work) => work(tx) }, heads));
    throw new Error('taken back');
  };
  await expect(database.write.transaction(examine)).rejects.toThrow('taken back');
  return found;
}

it('finds nothing where nothing was changed, and says how much it looked at', async () => {
  const all = await examined();
  expect(differences(all)).toEqual([]);
  expect(all.map(({ name }) => name)).toEqual(['journal', 'transparency', 'enterprise', 'review', 'mapping', 'declaration', 'recognition-catalogues', 'recognition-certificates', 'recognition-applications', 'insight']);
  for (const { rows } of all.slice(0, 3)) expect(rows).toBeGreaterThan(3);
});

const third = (table: string): string => `(select id from journal.${table} order by id offset 2 limit 1)`;

it.each<[string, string, readonly string[]]>([
  ["an event's content", `update journal.event set content = content || '{"more": 1}' where id = ${third('event')}`, ['EVENT_DIGEST_DIFFERS 3', 'TRAIL_ROW_CHANGED event 3']],
  ["an event's act", `update journal.event set act = 'thing.unmade' where id = ${third('event')}`, ['TRAIL_ROW_CHANGED event 3']],
  ["an event's instant", `update journal.event set at = at + interval '1 microsecond' where id = ${third('event')}`, ['TRAIL_ROW_CHANGED event 3']],
  ["a decision's outcome", `update journal.decision set outcome = 'denied' where id = ${third('decision')}`, ['TRAIL_ROW_CHANGED decision 3']],
  ['that an event is gone', `delete from journal.event where id = ${third('event')}`, ['TRAIL_ROW_GONE event 3']],
  ['an event that was written in', `insert into journal.event (act, via, subject_kind, subject_id, content, sha256) values ('thing.made', 'system', 'thing', '1', '{}', sha256('{}'))`, ['TRAIL_ROW_UNSEALED event ']],
  ['a leaf that was made to fit', `update journal.sealed set leaf = sha256(leaf) where position = 3`, ['SEAL_ROOT_DIFFERS ']],
  ['a seal that was made to fit', `update journal.seal set root = sha256(root) where size = (select max(size) from journal.seal)`, ['SEAL_ROOT_DIFFERS ', 'SEAL_PEAKS_DIFFER ', 'SEAL_CHECKPOINT_DIFFERS ']],
  ['a position that is empty', 'delete from journal.sealed where position = 4', ['TRAIL_POSITION_EMPTY 4']],
  ["a record's document", `update transparency.record set document = replace(document, 'grown', 'shrunk') where number = 'T-7'`, ['RECORD_SHA256_DIFFERS T-7 1', 'RECORD_SM3_DIFFERS T-7 1']],
  ["a record's kind", `update transparency.record set kind = 'revoke' where number = 'T-7'`, ['ENTRY_DIFFERS gongtong.example/log/1 8 T-7 1']],
  ['a record that is gone', `delete from transparency.record where number = 'T-7'`, ['RECORD_GONE gongtong.example/log/1 8']],
  ['a record that waits for no log', 'delete from transparency.entry where index = 310', ['RECORD_UNLOGGED T-', 'ENTRY_MISSING gongtong.example/log/1 310']],
  ['a tile', `update transparency.tile set hashes = set_byte(hashes, 9, get_byte(hashes, 9) # 1)`, ['TILE_DIFFERS gongtong.example/log/1 tile/0/000']],
  ["a head's root", `update transparency.head set root = set_byte(root, 0, get_byte(root, 0) # 1) where size = 301`, ['HEAD_ROOT_DIFFERS gongtong.example/log/1 301', 'HEAD_CHECKPOINT_DIFFERS gongtong.example/log/1 301', 'PUBLICATION_DIFFERS gongtong.example/log/1 301']],
  ["a head's edge", `update transparency.head set edge[1] = set_byte(edge[1], 0, get_byte(edge[1], 0) # 1) where size = 301`, ['HEAD_EDGE_DIFFERS gongtong.example/log/1 301']],
  ['an entry', `update transparency.entry set bytes = set_byte(bytes, 9, get_byte(bytes, 9) # 1) where index = 8 and epoch_id = 1`, ['ENTRY_DIFFERS gongtong.example/log/1 8 T-7 1', 'TILE_DIFFERS gongtong.example/log/1 tile/0/000', 'HEAD_ROOT_DIFFERS gongtong.example/log/1 301']],
  ['a published version', `update enterprise.published_version set website = 'https://other.example'`, ['PUBLISHED_DIFFERS ', 'VERSION_DIFFERS ']],
  ['what everybody sees', `update enterprise.published set name_hans = '别的名字'`, ['PUBLISHED_DIFFERS ']],
  ['a version that was written in', `insert into enterprise.published_version (number, version, subject, status, from_day) select number, 2, subject, status, from_day from enterprise.published_version`, ['VERSION_UNLOGGED ']],
  ['a version of a mapping', `insert into mapping.version (mapping_id, version, content, digest) values (gen_random_uuid(), 7, '{}', sha256('[]'))`, ['MAPPING_VERSION_DIFFERS ']],
  ['a version of a catalogue of recognition', `insert into recognition.catalogue_version (catalogue_id, version, document, digest) values ('thing', 1, '{}', sha256('[]'))`, ['CATALOGUE_VERSION_DIFFERS thing 1']],
  ['a row of a catalogue of recognition', `insert into recognition.catalogue_version (catalogue_id, version, document, digest) values ('thing', 1, '{"rows":[]}', sha256('{"rows":[]}')); insert into recognition.catalogue_row (catalogue_id, version, key, place, kind, taiwan_name, mainland_name, to_confirm, folded, content) values ('thing', 1, 'r1', 1, 'person', '照顧服務員', '养老护理员', false, '', '{}')`, ['CATALOGUE_VERSION_DIFFERS thing 1']],
  ['a step of the draft of a catalogue', `insert into recognition.catalogue_step (catalogue_id, place, act, account_id) values ('thing', 2, 'propose', gen_random_uuid())`, ['CATALOGUE_STEPS_DIFFER thing']],
  ['a publication of a catalogue without its version', `insert into recognition.catalogue_step (catalogue_id, place, act, account_id, version) values ('thing', 1, 'publish', gen_random_uuid(), 1)`, ['CATALOGUE_STEPS_DIFFER thing']],
  ['a step of an application that does not go on where the one before led', `insert into recognition.step (application_id, place, act, from_state, to_state, side) values ('00000000-0000-4000-8000-000000000001', 1, 'submit', 'draft', 'submitted', 'applicant'), ('00000000-0000-4000-8000-000000000001', 2, 'conclude-verification', 'verifying', 'deciding', 'desk')`, ['APPLICATION_STEPS_DIFFER 00000000']],
  ['a step of an application that is gone', `insert into recognition.step (application_id, place, act, from_state, to_state, side) values ('00000000-0000-4000-8000-000000000001', 1, 'submit', 'draft', 'submitted', 'applicant'), ('00000000-0000-4000-8000-000000000001', 3, 'receive', 'submitted', 'received', 'desk')`, ['APPLICATION_STEPS_DIFFER 00000000']],
  ['an answer of the home side without its step', `insert into recognition.verification (id, application_id, outcome, source, asked_of, "on", account_id) values (gen_random_uuid(), '00000000-0000-4000-8000-000000000001', 'confirmed', 'letter', 'x', '2026-01-01', gen_random_uuid())`, ['APPLICATION_VERIFICATION_DIFFERS 00000000']],
  ['a decision that nobody proposed', `insert into recognition.decision (application_id, round, handler_id, act, basis, reasons, remedy, proposed_by, decided_by, "on") values ('00000000-0000-4000-8000-000000000001', 1, gen_random_uuid(), 'refuse', 'x', 'x', '{}', gen_random_uuid(), gen_random_uuid(), '2026-01-01')`, ['APPLICATION_DECISIONS_DIFFER 00000000']],
  ['a number of a body that no decision gave', `insert into recognition.official_number (handler_id, number, application_id) values (gen_random_uuid(), 'x', '00000000-0000-4000-8000-000000000001')`, ['APPLICATION_DECISIONS_DIFFER 00000000']],
  ['a version of a certificate', `insert into recognition.certificate_version (number, version, document, sha256, sm3, at) values ('GT-R-2026-000001-M', 1, '{}', sha256('[]'), sha256('[]'), now())`, ['CERTIFICATE_VERSION_UNLOGGED GT-R-2026-000001-M 1']],
  ['an act about a certificate', `insert into recognition.certificate_act (number, record, act, reason, by_name, "on") values ('GT-R-2026-000001-M', 2, 'revoke', 'papers-false', '{}', '2026-01-01')`, ['CERTIFICATE_ACT_UNLOGGED GT-R-2026-000001-M 2']],
  ['an act about a certificate that is not that of the log', `insert into recognition.certificate_act (number, record, act, reason, by_name, "on") select number, 2, 'revoke', 'papers-false', '{}', '2026-01-01' from transparency.record where number = 'T-7'; update transparency.record set version = 2 where number = 'T-7'`, ['CERTIFICATE_ACT_DIFFERS T-7 2']],
  ['a place in the lists of status that no certificate has', `insert into recognition.certificate_place (number, example, list, place) values ('GT-R-2026-000001-M', false, 1, 1)`, ['CERTIFICATE_DIFFERS GT-R-2026-000001-M']],
  ['what was shown of a mapping and never logged', `insert into mapping.published_version (number, record, version, document, sha256, "on") values ('GT-M-2026-000012-K', 1, 1, '{}', sha256('{}'), '2026-01-01')`, ['MAPPING_SHOWN_UNLOGGED GT-M-2026-000012-K 1']],
  ['what was shown of a mapping', `insert into mapping.published_version (number, record, version, document, sha256, "on") values ('T-7', 1, 1, '{}', sha256('{}'), '2026-01-01')`, ['MAPPING_SHOWN_DIFFERS T-7 1']],
  ['a signed opinion', `insert into review.signed_opinion (seat, place, version, document, sha256, suite) values (gen_random_uuid(), 1, 1, '{}', sha256('[]'), 'session')`, ['OPINION_DIFFERS ']],
  ['a file of the open data', `insert into insight.open_data_file values (repeat('a', 64), 3); insert into insight.open_data_piece values (repeat('a', 64), 1, 'abc')`, [`OPEN_DATA_FILE_DIFFERS ${'a'.repeat(64)}`]],
  ['a version of the open data that was written in', `insert into insight.open_data_version (number, "on", manifest) values (7, '2026-01-01', '{}')`, ['OPEN_DATA_VERSION_DIFFERS 7']],
  ['a trigger that is disabled', 'alter table journal.event disable trigger never_changed', ['GUARD_DISABLED journal.event never_changed']],
  ['a trigger that is gone', 'drop trigger never_changed on transparency.head', ['GUARD_MISSING transparency.head never_changed']],
])('finds and names %s', async (_, change, expected) => {
  const found = await afterChange(change);
  for (const one of expected) expect(found).toContainEqual(expect.stringContaining(one));
});

it('waits a minute for what is not under seal or in a log yet', async () => {
  const added = `insert into journal.decision (action, outcome, at) values ('thing:make', 'allowed', clock_timestamp() - interval '%')`;
  const wait = (since: string) => `set local session_replication_role = origin; ${added.replace('%', since)}`;
  expect(await afterChange(wait('10 seconds'))).toEqual([]);
  expect(await afterChange(wait('2 minutes'))).toEqual([expect.stringMatching(/^TRAIL_ROW_WAITS decision \d+ 12\d$/)]);
});

it('holds the trail against the heads that another machine kept', async () => {
  const heads = (await database.read.query<{ checkpoint: string }>('select checkpoint from journal.seal')).map(({ checkpoint }) => checkpoint);
  expect(differences(await examined(database.read, heads))).toEqual([]);
  const back = 'delete from journal.seal where size = (select max(size) from journal.seal); delete from journal.sealed where position >= (select max(size) from journal.seal)';
  expect(await afterChange(back, heads)).toContainEqual(expect.stringContaining('SEAL_TAKEN_BACK '));
  expect(await afterChange('update journal.seal set root = sha256(root)', heads)).toContainEqual(expect.stringContaining('SEAL_REWRITTEN '));
  expect(await afterChange('select 1', ['no note'])).toEqual(['HEAD_UNREADABLE 1']);
});

it('is a command, which takes the keys from what the site publishes', async () => {
  const keys = (await signsHere(environment).keys()).map(({ kid, use, publicKey }) => ({ kty: 'OKP', crv: 'Ed25519', kid, 'gongtong:use': use, x: Buffer.from(publicKey).toString('base64url') }));
  writeFileSync(path.join(folder, 'jwks.json'), JSON.stringify({ keys }));
  const words = ['-r', './test/support/typescript.cjs', 'apps/cli/src/main.ts', 'fsck', '--json', '--keys', path.join(folder, 'jwks.json')];
  const { status, stdout } = spawnSync(process.execPath, words, { cwd: projectRoot(), encoding: 'utf8', env: { ...process.env, DATABASE_URL: database.url, GONGTONG_KEYS_DIR: path.join(folder, 'none') } });
  expect([status, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ differs: false })]);
});

it('knows every table whose rows are never changed', async () => {
  const guarded = await database.read.query<{ guard: string }>(`
    select format('%s.%s %s', n.nspname, c.relname, t.tgname) as guard
      from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace where t.tgname = 'never_changed'`);
  const known = examinations([]).flatMap(({ guards }) => guards).filter((guard) => guard.endsWith(' never_changed'));
  expect(guarded.map(({ guard }) => guard).sort()).toEqual([...known].sort());
});
