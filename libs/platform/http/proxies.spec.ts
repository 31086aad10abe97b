import { startEdge } from './edge.fixture';

const fromMany = async (proxies: readonly string[]): Promise<number[]> => {
  const app = await startEdge({ rateLimit: true, publicUrl: 'https://gongtong.example' }, [], proxies);
  const statuses: number[] = [];
  for (let reader = 1; reader <= 12; reader += 1) {
    const headers = { 'x-forwarded-for': `203.0.113.99, 192.0.2.${reader}` };
    statuses.push((await app.inject({ method: 'POST', url: '/api/v1/things/said', remoteAddress: '10.1.2.3', headers })).statusCode);
  }
  await app.close();
  return statuses;
};

it('counts each reader behind a proxy that is known, by the address that the proxy saw', async () => expect(new Set(await fromMany(['10.0.0.0/8']))).toEqual(new Set([201])));

it.each([['none is known', []], ['another is known', ['127.0.0.1']]])('believes nobody else: where %s, all are one', async (_, proxies) => {
  expect((await fromMany(proxies)).slice(10)).toEqual([429, 429]);
});
