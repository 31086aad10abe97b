import { testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';

const SITE = 'https://gongtong.example';
let server: ContractApp;
let other: ContractApp;
beforeAll(async () => {
  const { url } = await testDatabase();
  server = await ContractApp.start(url, { PUBLIC_URL: SITE, GONGTONG_ROLES: 'pages,api' });
  other = await ContractApp.start(url, { GONGTONG_SECURITY_CONTACT: 'mailto:security@gongtong.example', PORT: '3100', HOST: '127.0.0.1', GONGTONG_ROLES: 'pages,api' });
});
afterAll(async () => {
  await server.close();
  await other.close();
});

describe('who has found a weakness', () => {
  it('is told where to go, by a file that holds until a day within the year', async () => {
    const { status, headers, text } = await server.get('/.well-known/security.txt');
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
    const fields = new Map(text.trimEnd().split('\n').map((line): [string, string] => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]));
    expect([...fields.keys()]).toEqual(['Contact', 'Expires', 'Preferred-Languages', 'Canonical', 'Policy']);
    expect(fields.get('Canonical')).toBe(`${SITE}/.well-known/security.txt`);
    const days = (Date.parse(fields.get('Expires') ?? '') - Date.now()) / 86_400_000;
    expect([days > 100, days < 365]).toEqual([true, true]);
    for (const name of ['Contact', 'Policy']) expect((await server.get(String(fields.get(name)).replace(SITE, ''), { accept: 'text/html' })).status).toBe(200);
  });

  it('is led to whom the operator names', async () => {
    expect((await other.get('/.well-known/security.txt')).text).toMatch(/^Contact: mailto:security@gongtong\.example\n[^]*\nCanonical: http:\/\/localhost:3100\//);
  });

  it.each(['hans', 'hant', 'en'])('reads in /%s what to keep to', async (segment) => {
    const { status, text } = await server.get(`/${segment}/security`, { accept: 'text/html' });
    expect([status, text]).toEqual([200, expect.stringContaining('/.well-known/security.txt')]);
  });
});

describe('a browser', () => {
  it.each(['/', '/hans/search', '/app/', '/api/v1/standards?q=led', '/api/v1/me', '/health/live', '/.well-known/security.txt', '/nothing'])('is told at %s to keep to this site', async (url) => {
    const { headers } = await server.get(url, { origin: 'https://evil.example' });
    expect(headers).toMatchObject({ 'referrer-policy': 'same-origin', 'x-content-type-options': 'nosniff', 'strict-transport-security': 'max-age=31536000; includeSubDomains' });
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'.*base-uri 'none'/);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  it('signs nobody in by a form of another site', async () => {
    const form = { method: 'POST', url: '/api/v1/sessions', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'email=a%40b.example&password=three+ballasts+and+a+lamp' } as const;
    const { statusCode, headers } = await server.nest.inject(form);
    expect([statusCode, headers['set-cookie']]).toEqual([415, undefined]);
  });
});

it('TRACE is no method of ours', async () => {
  const { statusCode, body } = await server.nest.inject({ method: 'TRACE', url: '/hans/about', headers: { cookie: 'a=secret' } });
  expect([statusCode >= 400, body.includes('secret')]).toEqual([true, false]);
});

it.each(['/api/v1/standards?q=led&q=lamp', '/api/v1/standards?limit=1&limit=2', '/api/v1/terms?q=a&q=b'])('%s, a value given twice, is refused', async (url) => {
  expect((await server.get(url)).status).toBe(400);
});
