import { Controller, Get, type Type } from '@nestjs/common';
import { READS_PER_WINDOW } from './rate-limit';
import { startEdge } from './edge.fixture';
import { undeclaredRoutes } from './undeclared-routes';

@Controller('open')
class ForgottenController {
  @Get('door') door() {
    return {};
  }
}

const started = async (controllers: Type[] = [], more = {}) => {
  const app = await startEdge(more, controllers);
  return { app, server: app.getHttpAdapter().getInstance() };
};

it('finds no undeclared route in an application that declares all', async () => {
  const { app, server } = await started();
  await server.ready();
  expect(undeclaredRoutes(app)).toEqual([]);
  await app.close();
});

it('refuses to start with a route that declares no access, and names it', async () => {
  const { app, server } = await started([ForgottenController]);
  await expect(server.ready()).rejects.toThrow('GET /open/door (ForgottenController.door)');
  expect(undeclaredRoutes(app)).toEqual(['GET /open/door (ForgottenController.door)']);
  await app.close();
});

it('finds a route that was registered past the controllers', async () => {
  const { app, server } = await started();
  server.get('/back-door', () => 'open');
  await expect(server.ready()).rejects.toThrow('GET /back-door (no controller)');
  await app.close();
});

it('lets an address read 1,000 times in ten seconds, and refuses beyond the limit in words', async () => {
  const { app } = await started([], { rateLimit: true });
  const ask = () => app.inject({ url: '/api/v1/nothing', headers: { 'accept-language': 'en' } });
  for (let n = 0; n < 1_000; n += 1) expect((await ask()).statusCode).toBe(404);
  for (let n = 1_000; n < READS_PER_WINDOW; n += 1) await ask();
  const refused = await ask();
  expect(refused.json()).toMatchObject({ status: 429, code: 'TOO_MANY_REQUESTS' });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect((await app.inject('/health/live')).statusCode).toBe(200);
  await app.close();
});

it('asks browsers to stay with https where readers come by https', async () => {
  const { app } = await started([], { publicUrl: 'https://gongtong.example' });
  expect((await app.inject('/health/live')).headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  await app.close();
});
