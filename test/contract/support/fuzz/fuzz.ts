import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { describeApi } from '@platform/http';
import fc from 'fast-check';
import { type TestDatabase, testDatabase } from '../../../support/database';
import { ContractApp } from '../contract-app';
import { aHouse, proofOf } from '../permissions/people';
import { freshAddress, OURS } from '../permissions/requests';
import { schemasOf } from '../permissions/sample';
import { type FuzzedRequest, type Operation, operationsOf, requestsTo } from './requests';

/** Requests for each operation. `GONGTONG_FUZZ=10000` asks so many of each; `--seed` repeats a run. */
const EACH = Number(process.env['GONGTONG_FUZZ'] ?? 200);
/** So many are under way at once. */
const AT_ONCE = 10;

/** Everybody who asks, by the headers that prove it: nobody, and each role. */
async function everybody(database: TestDatabase): Promise<readonly Readonly<Record<string, string>>[]> {
  const { organisation, members } = await aHouse(database, 'fuzz');
  const askers = [{}];
  for (const [role, member] of members) askers.push(await proofOf(database, { name: role, via: 'session', role, scopes: null, proved: true, organisation, ...member }));
  return askers;
}

/** So long may one part take, in milliseconds. */
export const LONGEST = 600_000 + EACH * 10_000;

/** Asks every operation of one part of the description, on a database with the starter data or without; gives what was answered with a fault of ours. */
export function fuzz(isAsked: (operation: Operation) => boolean, starter: boolean): () => Promise<readonly string[]> {
  let app: NestFastifyApplication;
  let askers: readonly Readonly<Record<string, string>>[];
  beforeAll(async () => {
    const database = await testDatabase({ starter });
    app = (await ContractApp.start(database.url)).nest;
    Logger.overrideLogger(['error']);
    askers = await everybody(database);
  }, LONGEST);
  afterAll(() => app.close());

  async function statusOf({ method, url, headers, body, asker }: FuzzedRequest): Promise<number> {
    const sent = { 'content-type': 'application/json', ...OURS, ...askers[asker], ...headers };
    return (await app.inject({ method, url, headers: sent, remoteAddress: freshAddress(), ...(body !== null && { payload: body }) })).statusCode;
  }

  /** The requests that are answered with a fault of ours; what a busy machine did not do in time (503) is asked once more, alone. */
  async function faultsOf(requests: readonly FuzzedRequest[]): Promise<readonly string[]> {
    const statuses = await Promise.all(requests.map(statusOf));
    const faults: string[] = [];
    for (const [place, request] of requests.entries()) {
      const status = statuses[place] === 503 ? await statusOf(request) : (statuses[place] ?? 0);
      if (status >= 500) faults.push(`${status} ${JSON.stringify(request).slice(0, 2_000)}`);
    }
    return faults;
  }

  return async () => {
    const document = describeApi(app);
    const operations = operationsOf(document).filter(isAsked);
    expect(operations.length).toBeGreaterThan(10);
    const faults: string[] = [];
    for (const operation of operations) {
      const requests = fc.sample(requestsTo(operation, schemasOf(document), askers.length), { numRuns: EACH, seed: jest.getSeed() });
      for (let begin = 0; begin < requests.length; begin += AT_ONCE) {
        faults.push(...(await faultsOf(requests.slice(begin, begin + AT_ONCE))));
      }
    }
    return faults;
  };
}
