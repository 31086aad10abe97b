import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startEdge } from './edge.fixture';

let app: NestFastifyApplication;
beforeAll(async () => {
  app = await startEdge();
  await app.getHttpAdapter().getInstance().ready();
});
afterAll(() => app.close());

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ method: 'GET', url, headers });
const post = (url: string, payload: string, type = 'application/json', language = 'zh-CN') =>
  app.inject({ method: 'POST', url, payload, headers: { 'content-type': type, 'accept-language': language } });
const deep = (levels: number) => `{"text":${'['.repeat(levels)}${']'.repeat(levels)}}`;

describe('bad input answers in words', () => {
  it.each([
    ['a number of 3,000 characters', `/api/v1/things/${'9'.repeat(3_000)}`, 414, 'ADDRESS_TOO_LONG'],
    ['a null character', '/api/v1/things/%00', 400, 'ADDRESS_UNREADABLE'],
    ['half a character', '/api/v1/things/%ED%A0%80', 400, 'ADDRESS_UNREADABLE'],
    ['a broken escape', '/api/v1/things/%E5%9', 400, 'ADDRESS_UNREADABLE'],
    ['an unknown route', '/api/v1/nothing', 404, 'ROUTE_NOT_FOUND'],
    ['an unknown query', '/api/v1/things?colour=red', 400, 'UNKNOWN_FIELD'],
    ['a wrong query', '/api/v1/things?limit=101', 400, 'FORM_INVALID'],
    ['a route for those with a permission', '/api/v1/things/mine', 401, 'SIGN_IN_REQUIRED'],
  ])('%s', async (_name, url, status, code) => {
    const texts = new Set<string>();
    for (const language of ['zh-CN', 'zh-TW', 'en']) {
      const answer = await get(url, { 'accept-language': language });
      expect(answer.statusCode).toBe(status);
      expect(answer.headers['content-type']).toBe('application/problem+json');
      const problem = answer.json<Record<string, unknown>>();
      expect(problem).toMatchObject({ status, code, type: `urn:gongtong:problem:${code}`, correlationId: answer.headers['x-correlation-id'] });
      texts.add(String(problem['detail']));
    }
    expect(texts.size).toBe(3);
  });

  it.each([
    ['broken JSON', '/api/v1/things', '{"text": ', 'application/json', 400, 'BODY_UNREADABLE'],
    ['no JSON at all', '/api/v1/things', '', 'application/json', 400, 'BODY_UNREADABLE'],
    ['a list for a form', '/api/v1/things', '[]', 'application/json', 400, 'BODY_NOT_AN_OBJECT'],
    ['nothing for a form', '/api/v1/things', 'null', 'application/json', 400, 'BODY_NOT_AN_OBJECT'],
    ['an empty form', '/api/v1/things', '{}', 'application/json', 400, 'FORM_INVALID'],
    ['a list of lists of forms', '/api/v1/things', '{"text": "a", "places": [[{"name": 1}]]}', 'application/json', 400, 'FORM_INVALID'],
    ['a list of nothing for a form in a list', '/api/v1/things', '{"text": "a", "places": [[]]}', 'application/json', 400, 'FORM_INVALID'],
    ['a number for a form in a form', '/api/v1/things', '{"text": "a", "places": [1]}', 'application/json', 400, 'FORM_INVALID'],
    ['a text for a list', '/api/v1/things', '{"text": "a", "places": "b"}', 'application/json', 400, 'FORM_INVALID'],
    ['a poisoned form', '/api/v1/things', '{"__proto__": {"a": 1}}', 'application/json', 400, 'BODY_UNREADABLE'],
    ['plain text', '/api/v1/things', 'text', 'text/plain', 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['a form', '/api/v1/things', 'text=a', 'application/x-www-form-urlencoded', 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['a form with a part', '/api/v1/things', '--x\r\n\r\na\r\n--x--', 'multipart/form-data; boundary=x', 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['deep JSON', '/api/v1/things', deep(30_000), 'application/json', 400, 'BODY_TOO_DEEP'],
    ['a null character in a text', '/api/v1/things', '{"text": "a\\u0000"}', 'application/json', 400, 'TEXT_UNREADABLE'],
    ['half a character in a text', '/api/v1/things', '{"text": "\\ud800"}', 'application/json', 400, 'TEXT_UNREADABLE'],
    ['10 MB', '/api/v1/things', `{"text": "${'x'.repeat(10 * 1024 * 1024)}"}`, 'application/json', 413, 'BODY_TOO_LARGE'],
    ['10 MB where more is taken', '/api/v1/things/large', `{"text": "${'x'.repeat(10 * 1024 * 1024)}"}`, 'application/json', 413, 'BODY_TOO_LARGE'],
  ])('%s', async (_name, url, body, type, status, code) => {
    const texts = new Set<string>();
    for (const language of ['zh-CN', 'zh-TW', 'en']) {
      const answer = await post(url, body, type, language);
      expect(answer.json()).toMatchObject({ status, code });
      expect(answer.statusCode).toBe(status);
      texts.add(answer.json<{ detail: string }>().detail);
    }
    expect(texts.size).toBe(3);
  });

  it('no body at all', async () => {
    const answer = await app.inject({ method: 'POST', url: '/api/v1/things' });
    expect(answer.json()).toMatchObject({ status: 400, code: 'FORM_INVALID' });
  });

  it('names the limit of the route', async () => {
    const body = `{"text": "${'x'.repeat(3_000_000)}"}`;
    expect((await post('/api/v1/things', body)).json<{ detail: string }>().detail).toContain('64 kB');
    expect((await post('/api/v1/things/large', body)).json<{ detail: string }>().detail).toContain('2 MB');
    expect((await post('/api/v1/things/large', `{"text": "${'x'.repeat(70_000)}"}`)).json()).toMatchObject({ code: 'FORM_INVALID' });
  });

  it('names every faulty field, its code and its text', async () => {
    const answer = await app.inject({ method: 'POST', url: '/api/v1/things', headers: { 'accept-language': 'en' }, payload: { text: 'too long', extra: 1, places: [{ name: 1 }] } });
    expect(answer.json()).toMatchObject({
      code: 'FORM_INVALID',
      detail: '3 things need correcting; they are listed below.',
      errors: expect.arrayContaining([
        { path: 'text', code: 'MAX_LENGTH', detail: 'must have 5 characters or fewer' },
        { path: 'extra', code: 'UNKNOWN_FIELD', detail: 'is not a field of this address; remove it or correct its name' },
        { path: 'places.0.name', code: 'IS_STRING', detail: 'must be text' },
      ]),
    });
    const choices = await get('/api/v1/things?side=north', { 'accept-language': 'en' });
    expect(choices.json()).toMatchObject({ errors: [{ path: 'side', code: 'IS_IN', detail: 'must be one of: mainland, taiwan' }] });
  });

  it.each(['', '  '])('says of "%s" where a reason is asked for that it is empty, and nothing of its form', async (reason) => {
    const answer = await app.inject({ method: 'POST', url: '/api/v1/things', headers: { 'accept-language': 'en' }, payload: { text: 'a', reason } });
    expect(answer.json<{ errors: unknown }>().errors).toEqual([{ path: 'reason', code: 'IS_NOT_EMPTY', detail: 'must not be empty' }]);
  });

  it('names the methods that an address takes', async () => {
    const answer = await app.inject({ method: 'DELETE', url: '/api/v1/things?x=1' });
    expect(answer.json()).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' });
    expect(answer.headers.allow).toBe('GET, POST');
    expect((await app.inject({ method: 'PUT', url: '/hans/about' })).headers.allow).toBe('GET');
  });

  it('hides what went wrong inside', async () => {
    const answer = await get('/api/v1/things/broken');
    expect(answer.json()).toMatchObject({ status: 500, code: 'UNEXPECTED' });
    expect(answer.body).not.toMatch(/duplicate|wang|at /);
  });
});

describe('a reader of pages', () => {
  const html = 'text/html,application/xhtml+xml,*/*;q=0.8';

  it('gets a page in the script of the address, whatever the browser says', async () => {
    const answer = await get('/hant/nowhere', { accept: html, 'accept-language': 'en' });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-language']).toBe('zh-Hant-TW');
    expect(answer.headers.vary).toBe('Accept-Encoding');
    expect(answer.body).toBe('<html lang="zh-Hant-TW"><h1>沒有這個位址</h1></html>');
  });

  it('gets a page for an address that nobody can read', async () => {
    const answer = await get('/hans/std/%00', { accept: html });
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([400, 'text/html; charset=utf-8']);
  });

  it('gets a problem document from the interface', async () => {
    expect((await get('/api/v1/nothing', { accept: html })).headers['content-type']).toBe('application/problem+json');
  });

  it('finds the page of each script', async () => {
    expect((await get('/hans/about')).body).toContain('zh-Hans-CN');
    expect((await get('/en/about')).headers['content-language']).toBe('en');
    expect((await get('/fr/about')).statusCode).toBe(404);
  });
});

describe('an answer', () => {
  it('carries refusals with their members', async () => {
    expect((await get('/api/v1/things/refused')).json()).toMatchObject({ status: 403, code: 'NOT_ALLOWED', suggestions: ['GB/T 1'] });
  });

  it('speaks the reader’s language and says so', async () => {
    const answer = await get('/api/v1/things/%E5%9B%BD%E6%A0%87', { 'accept-language': 'zh-HK' });
    expect(answer.json()).toEqual({ name: '国标', language: 'zh-Hant' });
    expect(answer.headers).toMatchObject({ 'content-language': 'zh-Hant-TW', vary: 'Accept-Language' });
  });

  it('is not sent twice to a reader who has it', async () => {
    const first = await get('/api/v1/things/x');
    const etag = String(first.headers.etag);
    const again = await get('/api/v1/things/x', { 'if-none-match': `W/${etag}, "other"` });
    expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag]);
    expect((await get('/api/v1/things/y', { 'if-none-match': etag })).statusCode).toBe(200);
    expect((await app.inject({ method: 'HEAD', url: '/api/v1/things/x' })).headers.etag).toBe(etag);
  });

  it('carries the security headers, an error as well', async () => {
    for (const url of ['/api/v1/things/x', '/api/v1/things/%00', '/hans/about']) {
      const { headers } = await get(url);
      expect(headers['content-security-policy']).toBe("default-src 'none';style-src 'self';img-src 'self' data:;form-action 'self';frame-ancestors 'none';base-uri 'none'");
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'x-frame-options': 'DENY',
        'permissions-policy': expect.stringContaining('camera=()'),
      });
      expect(headers['strict-transport-security']).toBeUndefined();
    }
  });
});

it('tells whether it lives, and what it offers', async () => {
  expect((await get('/health/live')).json()).toEqual({ status: 'live' });
  expect((await get('/health/ready')).json()).toEqual({ status: 'ready' });
  const document = (await get('/openapi.json')).json<{ paths: object }>();
  expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(['/api/v1/things/{name}', '/health/ready', '/openapi.json']));
  expect((await get('/api/v1/openapi.json')).json()).toEqual(document);
});
