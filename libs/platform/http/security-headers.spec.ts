import { startEdge } from './edge.fixture';

it.each([
  ['https://gongtong.example', 'max-age=31536000; includeSubDomains'],
  ['http://gongtong.example', undefined],
])('a site at %s asks browsers for https: %s', async (publicUrl, expected) => {
  const app = await startEdge({ publicUrl });
  expect((await app.inject('/health/live')).headers['strict-transport-security']).toBe(expected);
  await app.close();
});
