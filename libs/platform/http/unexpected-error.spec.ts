import { describeUnexpected } from './unexpected-error';

const request = { id: 'c0ffee', method: 'GET', routeOptions: { url: '/api/v1/things/:name' } };

it('tells where and what, and nobody’s data', () => {
  const error = Object.assign(new Error('invalid input "wang@example.test" for 王@example.test, card 830000197001010016'), { code: '22P02' });
  const entry = describeUnexpected(error, request);
  expect(entry).toMatch(/^GET \/api\/v1\/things\/:name c0ffee Error 22P02: invalid input "…" for … card …\n\s+at /);
  expect(entry).not.toMatch(/wang|王|8300/);
});

it('does not stumble over what is no error', () => expect(describeUnexpected('secret', request)).toBe('GET /api/v1/things/:name c0ffee threw a string'));
