import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { describeApi } from '@platform/http';
import fc from 'fast-check';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { type FuzzedRequest, type Operation, operationsOf, requestsTo } from './support/fuzz/requests';
import { type Asker, aHouse, proofOf } from './support/permissions/people';
import { freshAddress, guardedRoutes, OURS } from './support/permissions/requests';
import { schemasOf } from './support/permissions/sample';

/**
 * Requests for each operation, and for each that only reads what everyone may: so many take about a minute on two quiet cores.
 * `GONGTONG_FUZZ=10000` asks so many of each; `--seed` repeats a run.
 */
const asked = process.env['GONGTONG_FUZZ'];
const [EACH, EACH_PUBLIC_READ] = asked ? [Number(asked), Number(asked)] : [50, 10];
/** So many are under way at once. */
const AT_ONCE = 10;
jest.setTimeout(600_000 + EACH * 10_000);

let database: TestDatabase;
let app: NestFastifyApplication;
let askers: readonly Readonly<Record<string, string>>[];

beforeAll(async () => {
  database = await testDatabase({ starter: true });
  app = (await ContractApp.start(database.url)).nest;
  Logger.overrideLogger(['error']);
  const { organisation, members } = await aHouse(database, 'fuzz');
  const roles = [...members].map(([role, member]): Asker => ({ name: role, via: 'session', role, scopes: null, proved: true, organisation, ...member }));
  askers = await Promise.all([{ name: 'nobody', via: 'nobody', role: null, scopes: null, proved: false } as const, ...roles].map((asker) => proofOf(database, asker)));
});
afterAll(() => app.close());

/** The request, where it is answered with a fault of ours. */
async function faultOf(request: FuzzedRequest): Promise<readonly string[]> {
  const { method, url, headers, body, asker } = request;
  const sent = { 'content-type': 'application/json', ...OURS, ...askers[asker], ...headers };
  const answer = await app.inject({ method, url, headers: sent, remoteAddress: freshAddress(), ...(body !== null && { payload: body }) });
  return answer.statusCode < 500 ? [] : [`${answer.statusCode} ${JSON.stringify(request).slice(0, 2_000)}`];
}

it('no operation answers any request with a fault of ours', async () => {
  const document = describeApi(app);
  const guarded = new Set(guardedRoutes(app).map(({ method, url }) => `${method} ${url.replace(/:(\w+)/g, '{$1}')}`));
  const isPublicRead = ({ method, url }: Operation) => method === 'GET' && !guarded.has(`${method} ${url}`);
  const faults: string[] = [];
  for (const operation of operationsOf(document)) {
    const requests = fc.sample(requestsTo(operation, schemasOf(document), askers.length), { numRuns: isPublicRead(operation) ? EACH_PUBLIC_READ : EACH, seed: jest.getSeed() });
    for (let begin = 0; begin < requests.length; begin += AT_ONCE) {
      faults.push(...(await Promise.all(requests.slice(begin, begin + AT_ONCE).map(faultOf))).flat());
    }
  }
  expect(faults).toEqual([]);
});
