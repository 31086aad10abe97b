import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { describeApi } from '@platform/http';
import type { MemberRole } from '@platform/permissions';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { type House, aHouse, proofOf } from './support/permissions/people';
import { askRoute, changes, type GuardedRoute, guardedRoutes, OURS } from './support/permissions/requests';
import { sampleBody } from './support/permissions/sample';
import { bodies, staged, stateless } from './support/permissions/states';
import { resourceOf } from './support/permissions/things';

let database: TestDatabase;
let app: NestFastifyApplication;
let own: House;
let routes: readonly GuardedRoute[];
beforeAll(async () => {
  database = await testDatabase();
  own = await aHouse(database, 'own');
  app = (await ContractApp.start(database.url, { GONGTONG_ROLES: 'api' })).nest;
  Logger.overrideLogger(['error']);
  routes = guardedRoutes(app).filter((route) => changes(route) && resourceOf(route.url) !== null);
});
afterAll(() => app.close());

/** A member whom the row lets through, who has just proved who they are. */
function admitted({ policy, action }: GuardedRoute) {
  const role: MemberRole | undefined = policy.roles === 'signed-in' || policy.roles.includes('centre') ? 'centre' : policy.roles[0];
  const member = role && own.members.get(role);
  if (!member) throw new Error(`nobody may ${action}`);
  return { name: action, via: 'session', role, scopes: null, proved: true, organisation: own.organisation, ...member } as const;
}

const rowOf = async (table: string, id: string) => JSON.stringify(await database.write.first(`select to_jsonb(t) as row from ${table} t where id = $1::uuid`, [id]));
const firstSteps = async () => (await database.write.first<{ n: number }>('select count(*)::int as n from journal.approval where step = 1'))?.n ?? 0;

/** Does the act to a thing in one state: whether it was let through, and what else went wrong. */
async function actIn(state: string, route: GuardedRoute): Promise<Readonly<{ possible: boolean; faults: readonly string[] }>> {
  const { table, states } = staged[resourceOf(route.url) ?? ''] ?? { table: '', states: {} };
  const asker = admitted(route);
  const id = await database.write.transaction((tx) => states[state]?.(tx, asker) ?? Promise.resolve(''));
  const [before, steps] = [await rowOf(table, id), await firstSteps()];
  const body = bodies[route.action] ?? sampleBody(describeApi(app), route.method, route.url);
  const { status, code } = await askRoute(app, route, { ...OURS, ...(await proofOf(database, asker)) }, id, body);
  const possible = status < 300;
  const [stays, proposes] = [(await rowOf(table, id)) === before, (await firstSteps()) > steps];
  return {
    possible,
    faults: [
      ...(possible || status === 404 || status === 409 ? [] : [`answers ${status} ${code} where it is ${state}`]),
      ...(possible || stays ? [] : [`refuses where it is ${state}, and changes it`]),
      ...(proposes === (possible && route.policy.secondPerson === true) ? [] : [`${proposes ? 'waits' : 'does not wait'} for a second person where it is ${state}`]),
      ...(possible && route.policy.secondPerson && !stays ? [`takes effect without the second person where it is ${state}`] : []),
    ],
  };
}

it('every act on a thing names a resource whose states are known', () => {
  const unknown = routes.filter(({ url }) => !staged[resourceOf(url) ?? ''] && !stateless[resourceOf(url) ?? '']);
  expect(unknown.map(({ method, url }) => `${method} ${url}: name the states of the thing in test/contract/support/permissions/states.ts`)).toEqual([]);
});

it('each act is possible in the states of its row of the policy table and in no other, and waits for a second person where the row says so', async () => {
  const faults: string[] = [];
  for (const route of routes) {
    const all = Object.keys(staged[resourceOf(route.url) ?? '']?.states ?? {});
    const outcomes = [];
    for (const state of all) outcomes.push({ state, ...(await actIn(state, route)) });
    const possible = outcomes.flatMap((outcome) => (outcome.possible ? [outcome.state] : []));
    const declared = all.length > 0 ? (route.policy.states ?? all) : [];
    if ([...possible].sort().join() !== [...declared].sort().join()) faults.push(`${route.action} is possible in ${possible.join(', ') || 'no state'}; the table says ${declared.join(', ')}`);
    faults.push(...outcomes.flatMap((outcome) => outcome.faults.map((fault) => `${route.action} ${fault}`)));
  }
  expect(faults).toEqual([]);
});
