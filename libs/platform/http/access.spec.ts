import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { decisions, startEdge } from './edge.fixture';

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await startEdge();
});
afterAll(() => app.close());

type Headers = Readonly<Record<string, string>>;
type Method = 'GET' | 'POST';

const ask = (method: Method, url: string, headers: Headers = {}) => app.inject({ method, url, headers: { ...headers } });
const cookie = (secret: string): Headers => ({ cookie: `other=1; gongtong=${secret}` });
const token = (secret: string): Headers => ({ authorization: `Bearer ${secret}` });
const ours: Headers = { 'x-gongtong-csrf': '1', origin: 'http://localhost:80' };

it.each<[string, Method, string, Headers, number, string | undefined]>([
  ['nobody', 'GET', '/api/v1/things/mine', {}, 401, 'SIGN_IN_REQUIRED'],
  ['an unknown cookie', 'GET', '/api/v1/things/mine', cookie('stranger'), 401, 'SIGN_IN_REQUIRED'],
  ['an unknown token', 'GET', '/api/v1/things/mine', token('stranger'), 401, 'SIGN_IN_REQUIRED'],
  ['a secret of ten thousand characters', 'GET', '/api/v1/things/mine', token('x'.repeat(10_000)), 401, 'SIGN_IN_REQUIRED'],
  ['a name and a password', 'GET', '/api/v1/things/mine', { authorization: 'Basic ZW50ZXJwcmlzZTo=' }, 401, 'SIGN_IN_REQUIRED'],
  ['the role', 'GET', '/api/v1/things/mine', cookie('enterprise'), 200, undefined],
  ['another role', 'GET', '/api/v1/things/mine', cookie('inspector'), 403, 'NOT_ALLOWED'],
  ['a token of the role', 'GET', '/api/v1/things/mine', token('centre'), 200, undefined],
  ['a token before a cookie', 'GET', '/api/v1/things/mine', { ...cookie('enterprise'), ...token('stranger') }, 401, 'SIGN_IN_REQUIRED'],
  ['a token where none may', 'POST', '/api/v1/things/mine', token('enterprise'), 403, 'OUT_OF_SCOPE'],
  ['a session without a fresh proof', 'POST', '/api/v1/things/mine/publish', { ...cookie('enterprise'), ...ours }, 403, 'STEP_UP_REQUIRED'],
  ['a change by our own page', 'POST', '/api/v1/things/mine', { ...cookie('enterprise'), ...ours }, 201, undefined],
  ['a change by our own page over https', 'POST', '/api/v1/things/mine', { ...cookie('enterprise'), ...ours, origin: 'https://localhost:80' }, 201, undefined],
  ['a browser that tells the site alone', 'POST', '/api/v1/things/mine', { ...cookie('enterprise'), 'x-gongtong-csrf': '1', 'sec-fetch-site': 'same-origin' }, 201, undefined],
  ['no header', 'POST', '/api/v1/things/mine', { ...cookie('enterprise'), origin: 'http://localhost:80' }, 403, 'CSRF_HEADER_MISSING'],
  ['another value of the header', 'POST', '/api/v1/things/mine', { ...cookie('enterprise'), ...ours, 'x-gongtong-csrf': 'yes' }, 403, 'CSRF_HEADER_MISSING'],
  ['no origin', 'POST', '/api/v1/things/mine', { ...cookie('enterprise'), 'x-gongtong-csrf': '1' }, 403, 'ORIGIN_FOREIGN'],
  ['a foreign origin', 'POST', '/api/v1/things/mine', { ...cookie('enterprise'), ...ours, origin: 'https://evil.example' }, 403, 'ORIGIN_FOREIGN'],
  ['an origin that begins like ours', 'POST', '/api/v1/things/mine', { ...cookie('enterprise'), ...ours, origin: 'http://localhost:80.evil.example' }, 403, 'ORIGIN_FOREIGN'],
  ['a hidden origin', 'POST', '/api/v1/things/mine', { ...cookie('enterprise'), ...ours, origin: 'null' }, 403, 'ORIGIN_FOREIGN'],
  ['our origin from another site', 'POST', '/api/v1/things/mine', { ...cookie('enterprise'), ...ours, 'sec-fetch-site': 'cross-site' }, 403, 'ORIGIN_FOREIGN'],
  ['a neighbour of the same domain', 'POST', '/api/v1/things/mine', { ...cookie('enterprise'), ...ours, 'sec-fetch-site': 'same-site' }, 403, 'ORIGIN_FOREIGN'],
])('%s', async (_who, method, url, headers, status, code) => {
  const texts = new Set<string>();
  for (const language of ['zh-CN', 'zh-TW', 'en']) {
    const answer = await ask(method, url, { ...headers, 'accept-language': language });
    expect([answer.statusCode, answer.json<{ code?: string }>().code]).toEqual([status, code]);
    expect(answer.headers['cache-control']).toBe('no-store');
    texts.add(String(answer.json<{ detail?: string }>().detail));
  }
  expect(texts.size).toBe(code ? 3 : 1);
});

it('a refusal names the action, and how one signs in', async () => {
  expect((await ask('GET', '/api/v1/things/mine', cookie('inspector'))).json()).toMatchObject({ action: 'thing:read' });
  expect((await ask('GET', '/api/v1/things/mine')).headers['www-authenticate']).toBe('Bearer realm="Gongtong"');
});

it('hands the caller and the actor to the handler', async () => {
  const answer = await ask('GET', '/api/v1/things/mine', cookie('enterprise'));
  expect(answer.json()).toMatchObject({
    caller: { account: 'a', via: 'session', acting: { role: 'enterprise' } },
    by: { via: 'session', account: 'a', session: 's', organisation: 'o', role: 'enterprise', correlation: answer.headers['x-correlation-id'] },
  });
  expect((await ask('GET', '/api/v1/things/mine', token('centre'))).json<{ by: object }>().by).not.toHaveProperty('session');
});

it('notes each decision, and nothing on public routes', async () => {
  decisions.length = 0;
  await ask('GET', '/api/v1/things/mine');
  await ask('GET', '/api/v1/things/mine', cookie('centre'));
  await ask('POST', '/api/v1/things/mine', { ...cookie('centre'), ...ours });
  await ask('GET', '/api/v1/things/refused', cookie('centre'));
  expect(decisions.map(({ action, caller, denied }) => [action, caller?.acting?.role, denied])).toEqual([
    ['thing:read', undefined, 'SIGN_IN_REQUIRED'],
    ['thing:read', 'centre', null],
    ['thing:change', 'centre', 'NOT_ALLOWED'],
  ]);
});

describe('a public route that does more for who is signed in', () => {
  it.each<[string, Headers, object]>([
    ['nobody', {}, { via: 'public' }],
    ['an unknown cookie', { ...cookie('stranger'), ...ours }, { via: 'public' }],
    ['a session', { ...cookie('expert'), ...ours }, { via: 'session', role: 'expert' }],
  ])('takes %s', async (_who, headers, body) => {
    const answer = await ask('POST', '/api/v1/things/said', headers);
    expect([answer.statusCode, answer.json(), answer.headers['cache-control']]).toEqual([201, body, 'no-store']);
  });

  it('refuses what another site may have sent with our cookie', async () => {
    expect((await ask('POST', '/api/v1/things/said', cookie('expert'))).json()).toMatchObject({ code: 'CSRF_HEADER_MISSING' });
  });
});
