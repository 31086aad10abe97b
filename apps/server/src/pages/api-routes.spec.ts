import { readFileSync } from 'node:fs';
import path from 'node:path';
import { apiRoutes } from './api-routes';

const described = JSON.parse(readFileSync(path.resolve(__dirname, '../../../../openapi.json'), 'utf8')) as { paths: Record<string, Record<string, unknown>> };

it('tells every route of the interface, and no other', () => {
  const routes = Object.entries(described.paths)
    .filter(([address]) => address.startsWith('/api/v1/') && address !== '/api/v1/openapi.json')
    .flatMap(([address, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${address.slice('/api/v1'.length)}`));
  expect(apiRoutes.map(({ method, path: address }) => `${method} ${address}`).sort()).toEqual(routes.sort());
});

it('shows a call of each route', () => {
  for (const { call, path: address } of apiRoutes) expect(call).toContain(`{origin}/api/v1${address.split('{', 1)[0]}`);
});
