import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Argon2Hashes } from '@platform/sealing';
import { ContractApp } from '../../contract/support/contract-app';
import { type Account, anAccount, Person as Client } from '../../contract/support/person';
import { DeskPlace, type Who } from '../../contract/support/recognition-desk';
import type { Workplace } from './workplace';

const PASSWORD = 'three ballasts and a lamp';
const hashes = new Argon2Hashes();
let made = 0;

/** A desk of four people who sign in by their passwords, and the person who applies. `act` of it is what others do meanwhile. */
export type StaffedDesk = Readonly<{ desk: DeskPlace; applicant: Client; applies: Account; signInOf: (who: Who) => Pick<Account, 'email' | 'password'> }>;

export async function aStaffedDesk({ app, database, origin }: Workplace, more: Parameters<typeof DeskPlace.open>[1] = {}): Promise<StaffedDesk> {
  const server = ContractApp.over(app, origin);
  const applicant = new Client(server, null);
  const applies = await anAccount(database, `applicant-${(made += 1)}@staffed.example`);
  await applicant.signIn(applies);
  const desk = await DeskPlace.open({ database, server, person: applicant }, more);
  const hashed = await hashes.hash(PASSWORD);
  if (!hashed.ok) throw new Error(hashed.refusal.code);
  for (const who of ['officer', 'approver', 'second', 'third'] as const) {
    await database.write.query(`insert into access.password (account_id, hash, profile) values ($1::uuid, $2, 'nist')`, [desk.person(who).account.id, hashed.value]);
  }
  return { desk, applicant, applies, signInOf: (who) => ({ email: desk.person(who).account.email, password: PASSWORD }) };
}

const folders = ['apps/web/src/recognition/appointments/locales', 'apps/web/src/recognition/desk/locales', 'apps/web/src/recognition/applications/locales', 'apps/web/src/recognition/certificates/locales', 'libs/features/recognition/http/desk/locales', 'libs/features/recognition/http/certificate/locales', 'libs/features/recognition/locales', 'libs/platform/two-person/locales', 'apps/web/src/locales'];
const scripts = { 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant' } as const;
export type Language = keyof typeof scripts;

/** The words of an address in the locales, as the pages have them. */
export function wordsOf(language: Language): (key: string, values?: Readonly<Record<string, string | number>>) => string {
  const files = folders.map((folder): unknown => JSON.parse(readFileSync(path.resolve(__dirname, '../../..', folder, `${scripts[language]}.json`), 'utf8')));
  return (key, values = {}) => {
    const found = files.map((file) => key.split('.').reduce<unknown>((inner, part) => new Map(Object.entries(inner ?? {})).get(part), file)).find((text) => typeof text === 'string');
    if (typeof found !== 'string') throw new Error(`no words for ${key}`);
    return found.replaceAll(/\{\{(\w+)\}\}/g, (_whole, name: string) => String(values[name] ?? ''));
  };
}

/** Rules of deadlines from a day on: so many working days for each period that is named. */
export async function rulesOf({ database }: Pick<Workplace, 'database'>, version: number, days: Readonly<Record<string, number>>): Promise<void> {
  const rules = Object.entries(days).map(([id, count]) => ({ id, days: count, unit: 'working', start: 'submitted', pauses: [], basis: '示例规则', validFrom: null, validUntil: null, confirmed: true, source: null }));
  await database.write.query(`insert into journal.setting (kind, version, valid_from, source, content) values ('clocks', $1, '2020-01-01', 'test', $2::jsonb)`, [version, JSON.stringify({ rules })]);
}

/** The steps of an application as if they had been taken so many days before. */
export async function longAgo({ database }: Pick<Workplace, 'database'>, application: string, days: number): Promise<void> {
  await database.write.query('alter table recognition.step disable trigger never_changed');
  await database.write.query(`update recognition.step set at = at - make_interval(days => $2::int), due = due - $2::int where application_id = $1::uuid`, [application, days]);
  await database.write.query('alter table recognition.step enable trigger never_changed');
}
