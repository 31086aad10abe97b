import { Policies } from '@platform/permissions';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { type Problem, refusalOf } from './support/person';
import { seconded } from './support/permissions/seconded';

type Change = Readonly<{ id: string; competence?: string; handler?: string; number?: string }>;
const reasons: Readonly<Record<string, object>> = { centre: { reason: 'x' }, approver: { words: 'x' } };

let database: TestDatabase;
let server: ContractApp;
const pairs = new Map<string, readonly [SignedIn, SignedIn]>();
beforeAll(async () => {
  database = await testDatabase();
  server = await ContractApp.start(database.url, { GONGTONG_ROLES: 'api' });
  const houses = { operator: await anOrganisation(database, 'operator', '平台运营方'), centre: await anOrganisation(database, 'centre', '研究中心') };
  for (const { by: [one, other] } of Object.values(seconded).flatMap((row) => (row ? [row] : []))) {
    const pair = `${one} ${other}`;
    const member = (role: typeof one, name: string) => aMember({ database, server }, one === 'centre' ? houses.centre : houses.operator, role, `${name}-${pairs.size}@house.example`);
    if (!pairs.has(pair)) pairs.set(pair, [await member(one, 'first'), await member(other, 'second')]);
  }
});
afterAll(() => server.close());

const table = () => server.nest.get(Policies, { strict: false }).table;
it('every act that waits for a second person is done here', () => {
  const waiting = Object.entries(table()).flatMap(([action, { secondPerson }]) => (secondPerson ? [action] : []));
  expect(Object.keys(seconded).sort()).toEqual(waiting.sort());
});

it('what is settled is open no more, as the table says', () => {
  expect([table()['competence-change:confirm']?.states, table()['competence-change:withdraw']?.states]).toEqual([['open'], ['open']]);
});

describe.each(Object.entries(seconded))('%s', (action, row) => {
  if (!row) throw new Error(action);
  const persons = (): readonly [SignedIn, SignedIn] => {
    const pair = pairs.get(row.by.join(' '));
    if (!pair) throw new Error(`nobody for ${action}`);
    return pair;
  };
  const propose = async (): Promise<Change> => {
    const { id, body: asked } = await database.write.transaction((tx) => row.stage(tx));
    const { status, body } = await persons()[0].browser.post<Change>(row.url.replace(':id', id), asked);
    expect(status).toBe(201);
    return body;
  };
  const settle = (who: 0 | 1, change: Change, how: keyof typeof row.settle) =>
    refusalOf(persons()[who].browser.post<Problem>(row.settle[how].replace(':id', change[row.named ?? 'id'] ?? ''), how === 'back' ? (reasons[row.by[0]] ?? {}) : {}, row.versioned ? { 'if-match': '"1"' } : {}));
  const effects = (change: Change) => database.write.query(row.effect, [change[row.of]]);

  it('takes effect with the second person, once, and never by the first alone', async () => {
    const change = await propose();
    expect(await settle(0, change, 'confirm')).toEqual([409, 'SAME_PERSON']);
    expect(await effects(change)).toEqual([]);
    expect(await settle(1, change, 'confirm')).toEqual([200, undefined]);
    expect(await effects(change)).toHaveLength(1);
    expect([await settle(1, change, 'confirm'), await settle(0, change, 'back')]).toEqual([[409, row.over], [409, row.over]]);
  });

  it('that was taken back takes none', async () => {
    const change = await propose();
    expect(await settle(0, change, 'back')).toEqual([200, undefined]);
    expect([await settle(1, change, 'confirm'), await settle(1, change, 'back')]).toEqual([[409, row.over], [409, row.over]]);
    expect(await effects(change)).toEqual([]);
  });
});
