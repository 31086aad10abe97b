import { HttpAdapter, undeclaredRoutes } from '@platform/http';
import { testDatabase } from '../support/database';
import { committedRoutes } from './support/committed-contract';
import { ContractApp } from './support/contract-app';

let server: ContractApp;
beforeAll(async () => {
  server = await ContractApp.start((await testDatabase()).url);
});
afterAll(() => server.close());

it('every route of the product declares who may call it', () => expect(undeclaredRoutes(server.nest)).toEqual([]));

it('every route but the pages is in openapi.json, and nothing else', () => {
  const adapter = server.nest.getHttpAdapter();
  const routes = adapter instanceof HttpAdapter ? adapter.routes.all() : [];
  const forPrograms = routes.filter(({ url }) => /^\/(?:api|health|metrics|openapi\.json|badge|feeds|log(?:-examples)?|\.well-known)(?:\/|$)/.test(url));
  const described = committedRoutes().filter((route) => !/ \/(?:$|app|hans|hant|en|q|draw|[dm](?:\/|$)|r(?:\/|$)|recognition|verify|assets|robots|sitemap)/.test(route));
  expect(forPrograms.map(({ method, url }) => `${method} ${url.replace(/:(\w+)/g, '{$1}').replace(/\*$/, '{path}')}`).sort()).toEqual([...described].sort());
});

it.each(['/health/live', '/health/ready', '/openapi.json', '/api/v1/openapi.json'])('%s answers as described', async (url) => {
  expect((await server.get(url)).status).toBe(200);
});

it.each([
  ['/api/v1/nothing', 404, 'ROUTE_NOT_FOUND'],
  ['/api/v1/standards/%00', 400, 'ADDRESS_UNREADABLE'],
  [`/api/v1/standards/${'9'.repeat(3_000)}`, 414, 'ADDRESS_TOO_LONG'],
])('%# answers a problem as described', async (url, status, code) => {
  const answer = await server.get<{ code: string }>(url);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
});
