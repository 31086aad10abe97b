import { testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

let server: ContractApp;
beforeAll(async () => {
  server = await ContractApp.start((await testDatabase()).url);
});
afterAll(() => server.close());

it.each([
  ['that ends too early', 'multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="text"\r\n\r\nGB/T'],
  ['that is something else', 'multipart/form-data; boundary=x', '{}'],
  ['without a boundary', 'multipart/form-data', '--x--'],
  ['with a boundary of 300 characters', `multipart/form-data; boundary=${'b'.repeat(300)}`, '--x--'],
])('a form with a file %s is the sender’s fault', async (_what, type, payload) => {
  const answer = await server.nest.inject({ method: 'POST', url: '/hans/check', headers: { 'content-type': type }, payload });
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, 'BODY_UNREADABLE']);
});
