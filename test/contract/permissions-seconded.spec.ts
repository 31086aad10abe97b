import { Policies } from '@platform/permissions';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { type Problem, refusalOf } from './support/person';
import { seconded } from './support/permissions/seconded';
import { bodies, staged } from './support/permissions/states';

type Change = Readonly<{ id: string; competence: string }>;

let database: TestDatabase;
let server: ContractApp;
let first: SignedIn;
let second: SignedIn;
beforeAll(async () => {
  database = await testDatabase();
  server = await ContractApp.start(database.url, { GONGTONG_ROLES: 'api' });
  const operator = await anOrganisation(database, 'operator', '平台运营方');
  first = await aMember({ database, server }, operator, 'system-admin', 'first@operator.example');
  second = await aMember({ database, server }, operator, 'security-admin', 'second@operator.example');
});
afterAll(() => server.close());

const table = () => server.nest.get(Policies, { strict: false }).table;
const settle = (who: SignedIn, change: Change, act: 'confirm' | 'withdraw') => refusalOf(who.browser.post<Problem>(`/competence-changes/${change.id}/${act}`));

it('every act that waits for a second person is done here', () => {
  const waiting = Object.entries(table()).flatMap(([action, { secondPerson }]) => (secondPerson ? [action] : []));
  expect(Object.keys(seconded).sort()).toEqual(waiting.sort());
});

it('what is settled is open no more, as the table says', () => {
  expect([table()['competence-change:confirm']?.states, table()['competence-change:withdraw']?.states]).toEqual([['open'], ['open']]);
});

describe.each(Object.entries(seconded))('%s', (action, row) => {
  if (!row) throw new Error(action);
  const propose = async (): Promise<Change> => {
    const make = staged[row.staged]?.states[row.state];
    const id = await database.write.transaction((tx) => make?.(tx, { organisation: '', account: '', membership: '' }) ?? Promise.reject(new Error(`no ${row.staged}`)));
    const { status, body } = await first.browser.post<Change>(row.url.replace(':id', id), bodies[action as keyof typeof bodies] ?? {});
    expect(status).toBe(201);
    return body;
  };
  const effects = ({ competence }: Change) => database.write.query(row.effect, [competence]);

  it('takes effect with the second person, once, and never by the first alone', async () => {
    const change = await propose();
    expect(await settle(first, change, 'confirm')).toEqual([409, 'SAME_PERSON']);
    expect(await effects(change)).toEqual([]);
    expect(await settle(second, change, 'confirm')).toEqual([200, undefined]);
    expect(await effects(change)).toHaveLength(1);
    expect([await settle(second, change, 'confirm'), await settle(first, change, 'withdraw')]).toEqual([[409, 'CHANGE_SETTLED'], [409, 'CHANGE_SETTLED']]);
  });

  it('that was taken back takes none', async () => {
    const change = await propose();
    expect(await settle(first, change, 'withdraw')).toEqual([200, undefined]);
    expect([await settle(second, change, 'confirm'), await settle(second, change, 'withdraw')]).toEqual([[409, 'CHANGE_SETTLED'], [409, 'CHANGE_SETTLED']]);
    expect(await effects(change)).toEqual([]);
  });
});
