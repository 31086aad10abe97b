import { startEdge } from './edge.fixture';
import { READS_PER_WINDOW } from './rate-limit';

/** The clock stands still: a busy machine may need longer for all requests of a window than the window lasts. */
beforeEach(() => jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'clearImmediate', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'hrtime'] }));
afterEach(() => jest.useRealTimers());

it('lets an address read 1,000 times in ten seconds, and refuses beyond the limit in words', async () => {
  const app = await startEdge({ rateLimit: true });
  const ask = () => app.inject({ url: '/api/v1/nothing', headers: { 'accept-language': 'en' } });
  for (let n = 0; n < 1_000; n += 1) expect((await ask()).statusCode).toBe(404);
  for (let n = 1_000; n < READS_PER_WINDOW; n += 1) await ask();
  const refused = await ask();
  expect(refused.json()).toMatchObject({ status: 429, code: 'TOO_MANY_REQUESTS' });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect((await app.inject('/health/live')).statusCode).toBe(200);
  expect((await app.inject({ url: '/api/v1/nothing', remoteAddress: '192.0.2.7' })).statusCode).toBe(404);
  await app.close();
}, 60_000);

it('counts what guesses at secrets in a bucket of its own', async () => {
  const app = await startEdge({ rateLimit: true });
  const say = (remoteAddress = '192.0.2.1') => app.inject({ method: 'POST', url: '/api/v1/things/said', remoteAddress });
  for (let n = 0; n < 10; n += 1) expect((await say()).statusCode).toBe(201);
  const refused = await say();
  expect(refused.json()).toMatchObject({ status: 429, code: 'TOO_MANY_REQUESTS' });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect((await app.inject({ method: 'POST', url: '/api/v1/things/opened', remoteAddress: '192.0.2.1' })).statusCode).toBe(201);
  expect((await say('192.0.2.2')).statusCode).toBe(201);
  await app.close();
});
