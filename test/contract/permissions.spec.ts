import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { describeApi } from '@platform/http';
import { Policies } from '@platform/permissions';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { askersOf } from './support/permissions/askers';
import { type Asker, type House, aHouse, proofOf } from './support/permissions/people';
import { askRoute, changes, type GuardedRoute, guardedRoutes, OURS } from './support/permissions/requests';
import { sampleBody } from './support/permissions/sample';
import { tableSays } from './support/permissions/table-says';
import { type Owner, resourceOf, type Thing, things } from './support/permissions/things';

const denials = new Set(['SIGN_IN_REQUIRED', 'NOT_ALLOWED', 'OUT_OF_SCOPE', 'STEP_UP_REQUIRED', 'CSRF_HEADER_MISSING', 'ORIGIN_FOREIGN']);

type Proof = Readonly<Record<string, string>>;

let database: TestDatabase;
let app: NestFastifyApplication;
let routes: readonly GuardedRoute[];
let askers: readonly Asker[];
let own: House;
let other: House;

beforeAll(async () => {
  database = await testDatabase();
  own = await aHouse(database, 'own');
  other = await aHouse(database, 'other');
  app = (await ContractApp.start(database.url)).nest;
  Logger.overrideLogger(['error']);
  routes = guardedRoutes(app);
  askers = await askersOf(database, own, app.get(Policies, { strict: false }).actions);
});
afterAll(() => app.close());

/** Somebody of the other house. */
function stranger(): Owner {
  const member = other.members.get('centre');
  if (!member) throw new Error('the other house is empty');
  return { organisation: other.organisation, ...member };
}

const nameOf = ({ method, url, action }: GuardedRoute) => `${method} ${url} (${action})`;
const isOwned = ({ url, policy }: GuardedRoute) => resourceOf(url) !== null && policy.relation !== 'none';

/** The members of our own house whom the row of the route lets through. */
const admitted = ({ policy, action }: GuardedRoute) => askers.filter((asker) => asker.via === 'session' && tableSays(action, policy, asker) === 'allowed' && asker.organisation);

/** The decisions in the journal on these requests, by correlation id, once all are there: they are written behind the requests' backs. */
async function keptDecisions(requests: readonly string[]): Promise<ReadonlyMap<string, string>> {
  for (let patience = 100; ; patience -= 1) {
    const kept = await database.read.query<{ correlation: string; decision: string }>(`select correlation, action || ' ' || coalesce(reason, outcome) as decision from journal.decision where correlation = any($1)`, [requests]);
    if (kept.length >= requests.length || patience === 0) return new Map(kept.map(({ correlation, decision }) => [correlation, decision]));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it('lets through whom the table lets through, and nobody else, and keeps each decision', async () => {
  const proofs = new Map<Asker, Proof>();
  for (const asker of askers) proofs.set(asker, await proofOf(database, asker));
  const faults: string[] = [];
  const decided = new Map<string, string>();
  const ask = async (route: GuardedRoute, asker: Asker, proof: Proof) => {
    const says = tableSays(route.action, route.policy, asker);
    const { status, code, correlation } = await askRoute(app, route, { ...OURS, ...proof });
    const outcome = denials.has(code) ? code : 'allowed';
    if (outcome !== says || status >= 500) faults.push(`${nameOf(route)} as ${asker.name}: ${status} ${code}, the table says ${says}`);
    if (asker.via !== 'nobody') decided.set(correlation, `${route.action} ${says}`);
  };
  for (const route of routes) {
    const isAllowed = (asker: Asker) => tableSays(route.action, route.policy, asker) === 'allowed';
    await Promise.all(askers.filter((asker) => !isAllowed(asker)).map((asker) => ask(route, asker, proofs.get(asker) ?? {})));
    for (const asker of askers.filter(isAllowed)) await ask(route, asker, await proofOf(database, asker)); // what is allowed may end the session
  }
  expect(faults).toEqual([]);
  expect(decided.size).toBe(routes.length * (askers.length - 1));
  expect(await keptDecisions([...decided.keys()])).toEqual(decided);
});

it('refuses what another site may have sent with the cookie', async () => {
  const faults: string[] = [];
  for (const route of routes.filter(changes)) {
    const [asker] = admitted(route);
    if (!asker) continue;
    const bare = await askRoute(app, route, { origin: OURS.origin, ...(await proofOf(database, asker)) });
    const foreign = await askRoute(app, route, { ...OURS, origin: 'https://evil.example', ...(await proofOf(database, asker)) });
    if (bare.code !== 'CSRF_HEADER_MISSING' || foreign.code !== 'ORIGIN_FOREIGN') faults.push(`${nameOf(route)}: ${bare.code}, ${foreign.code}`);
  }
  expect(faults).toEqual([]);
});

/** What goes wrong where the asker reaches for a thing of the other house. */
async function faultsOfReaching(route: GuardedRoute, { table, make }: Thing, asker: Asker, body: unknown): Promise<readonly string[]> {
  const id = await database.write.transaction((tx) => make(tx, stranger()));
  const row = async () => JSON.stringify(await database.write.first(`select to_jsonb(t) as row from ${table} t where id = $1::uuid`, [id]));
  const before = await row();
  const { status, code } = await askRoute(app, route, { ...OURS, ...(await proofOf(database, asker)) }, id, body);
  return [...(status === 404 ? [] : [`${status} ${code}, not 404`]), ...((await row()) === before ? [] : ['changed it'])];
}

it('finds nothing of another organisation or person, and changes nothing of it', async () => {
  const document = describeApi(app);
  const faults: string[] = [];
  for (const route of routes.filter(isOwned)) {
    const thing = things[resourceOf(route.url) ?? ''];
    const body = sampleBody(document, route.method, route.url);
    if (!thing) faults.push(`${nameOf(route)}: say in test/contract/support/permissions/things.ts how a thing of somebody else is made`);
    else for (const asker of admitted(route)) faults.push(...(await faultsOfReaching(route, thing, asker, body)).map((fault) => `${nameOf(route)} as ${asker.name}: ${fault}`));
  }
  expect(faults).toEqual([]);
});

it('lists nothing of another organisation or person', async () => {
  const foreign: string[] = Object.values(stranger());
  await database.write.transaction(async (tx) => {
    for (const thing of Object.values(things)) foreign.push(await thing.make(tx, stranger()));
  });
  const faults: string[] = [];
  for (const route of routes.filter((candidate) => !changes(candidate) && candidate.policy.relation !== 'none')) {
    for (const asker of admitted(route)) {
      const { text } = await askRoute(app, route, await proofOf(database, asker));
      const seen = foreign.filter((id) => text.includes(id));
      if (seen.length > 0) faults.push(`${nameOf(route)} as ${asker.name} shows ${seen.join(', ')}`);
    }
  }
  expect(faults).toEqual([]);
});
