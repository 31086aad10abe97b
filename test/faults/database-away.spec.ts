import { Journal } from '@platform/journal';
import { ContractApp } from '../contract/support/contract-app';
import { type TestDatabase, testDatabase } from '../support/database';
import { Gate } from '../support/gate';

let database: TestDatabase;
let gate: Gate;
let server: ContractApp;
beforeAll(async () => {
  database = await testDatabase();
  gate = new Gate(new URL(database.url));
  server = await ContractApp.start(await gate.open());
  server.nest.useLogger(false); // it has much to say about what is to come
});
afterAll(async () => {
  await server.close();
  await gate.shut();
});

const search = () => server.get('/api/v1/standards?q=LED');

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 100));
}

describe('while the database is away', () => {
  it('requests are asked to come again, and everything goes on by itself when it is back', async () => {
    expect((await search()).status).toBe(200);
    await gate.shut();
    for (const url of ['/health/ready', '/api/v1/standards?q=LED', '/api/v1/standards/GB-4943.1-2022']) {
      const { status, headers, body } = await server.get<{ code: string }>(url);
      expect([url, status, headers['retry-after'], body.code]).toEqual([url, 503, '5', 'NOT_READY']);
    }
    expect((await server.get('/health/live')).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 8_000)); // longer than a worker tries without a pause

    await gate.open();
    await until(async () => (await search()).status === 200);
    expect((await server.get('/health/ready')).status).toBe(200);
    const journal = server.nest.get(Journal);
    await database.write.transaction((tx) => journal.record(tx, { act: 'fruit.picked', by: { via: 'system' }, subject: { kind: 'fruit', id: '1' }, content: {} }));
    await until(async () => (await database.write.query('select 1 from graphile_worker.jobs')).length === 0);
  }, 120_000);
});
