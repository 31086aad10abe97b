import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SqlJournal } from '@platform/journal';
import { FileSealer, RandomSecrets } from '@platform/sealing';
import { SqlPersonalFields } from '../../../libs/platform/personal/sql-personal-fields';
import { SqlReveals } from '../../../libs/platform/personal/sql-reveals';
import { type TestDatabase, testDatabase } from '../../support/database';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-reveals-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fields = new SqlPersonalFields(new FileSealer(folder), new RandomSecrets(), 'aes-256-gcm');
const reveals = new SqlReveals(fields, new SqlJournal());
const place = { table: 'enterprise.contact', row: '00000000-0000-4000-8000-000000000001', column: 'phone' };
const [PHONE, REASON] = ['+886 912 345 678', 'asked by Ms PLANTEDNAME'];

let database: TestDatabase;
let account: string;
beforeAll(async () => {
  database = await testDatabase({ restricted: true });
  const row = await database.write.first<{ id: string }>(`insert into access.account (email, email_key, name) values ('c@b.example', 'c@b.example', 'Lin') returning id`);
  account = row?.id ?? '';
});

/** A sealed telephone number of somebody. */
const somebody = () =>
  database.write.transaction(async (tx) => {
    const person = await fields.person(tx, { region: 'taiwan' });
    const sealed = await fields.seal(tx, person, place, PHONE);
    return { person, place, sealed: sealed.ok ? sealed.value : Buffer.alloc(0) };
  });
const look = (asked: readonly Awaited<ReturnType<typeof somebody>>[]) =>
  database.write.transaction((tx) => reveals.reveal(tx, { by: { via: 'session', account }, purpose: 'verification', reason: REASON, fields: asked }));
const kept = (person: string) => database.write.query(`select account_id, purpose, reason, table_name, row_id, column_name from personal.reveal where person_id = $1::uuid`, [person]);
const journalled = (person: string) => database.write.query<{ content: object }>(`select account, content from journal.event where act = 'personal.revealed' and subject_id = $1`, [person]);

it('shows the text, and keeps who looked and what for; the journal has neither the text nor the reason', async () => {
  const [one, two] = [await somebody(), await somebody()];
  expect(await look([one, two])).toEqual({ ok: true, value: [PHONE, PHONE] });
  for (const { person } of [one, two]) {
    expect(await kept(person)).toEqual([{ account_id: account, purpose: 'verification', reason: REASON, table_name: place.table, row_id: place.row, column_name: place.column }]);
    const events = await journalled(person);
    expect(events).toMatchObject([{ account, content: { purpose: 'verification', place: `${place.table}:${place.row}:${place.column}` } }]);
    expect([JSON.stringify(events).includes('PLANTEDNAME'), JSON.stringify(events).includes('912')]).toEqual([false, false]);
  }
});

it('shows nothing of somebody whose key is destroyed, nor of others asked for beside them, and keeps no look', async () => {
  const [one, gone] = [await somebody(), await somebody()];
  await database.write.transaction((tx) => fields.destroy(tx, gone.person));
  expect(await look([one, gone])).toEqual({ ok: false, refusal: { code: 'PERSON_ERASED', person: gone.person } });
  expect([await kept(one.person), await kept(gone.person), await journalled(one.person)]).toEqual([[], [], []]);
});

it('a look once kept is changed by nobody', async () => {
  const rights = await database.write.query(`select has_table_privilege('gongtong_app', 'personal.reveal', 'update') as change, has_table_privilege('gongtong_app', 'personal.reveal', 'delete') as remove`);
  expect(rights).toEqual([{ change: false, remove: false }]);
});
