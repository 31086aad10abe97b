import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startEdge } from '../edge.fixture';
import { describeApi } from './document';

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await startEdge();
});
afterAll(() => app.close());

it.each([
  ['get', '/health/live', []],
  ['get', '/api/v1/things/mine', [{ session: [] }, { token: ['thing:read'] }]],
  ['post', '/api/v1/things/mine', [{ session: [], csrf: [] }]],
  ['post', '/api/v1/things/said', [{}, { session: [], csrf: [] }]],
] as const)('%s %s says how its caller is known', (method, url, security) => {
  const { paths, components } = describeApi(app);
  expect(paths[url]?.[method]?.security).toEqual(security);
  expect(Object.keys(components?.securitySchemes ?? {})).toEqual(['session', 'csrf', 'token']);
});
