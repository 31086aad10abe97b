import { startEdge } from './edge.fixture';
import type { SiteOptions } from './site';

const https = '__Host-gongtong=enterprise; Path=/; HttpOnly; SameSite=Lax; Secure';
const plain = 'gongtong=enterprise; Path=/; HttpOnly; SameSite=Lax';

it.each<[string, SiteOptions, string, string]>([
  ['on the own machine', { publicUrl: null, demonstration: false }, 'localhost:3000', plain],
  ['on the own machine by number', { publicUrl: null, demonstration: false }, '127.0.0.1:3000', plain],
  ['on the own machine by IPv6', { publicUrl: null, demonstration: false }, '[::1]:3000', plain],
  ['on a name that begins like it', { publicUrl: null, demonstration: false }, 'localhost.evil.example', https],
  ['over plain http in the demonstration', { publicUrl: null, demonstration: true }, '192.0.2.1:3000', plain],
  ['over plain http in earnest', { publicUrl: 'http://gongtong.example', demonstration: false }, 'gongtong.example', https],
  ['over https', { publicUrl: 'https://gongtong.example', demonstration: true }, 'localhost', https],
])('%s', async (_where, site, host, header) => {
  const app = await startEdge(site);
  const opened = await app.inject({ method: 'POST', url: '/api/v1/things/opened', headers: { host } });
  expect(opened.headers['set-cookie']).toBe(header);
  const cookie = header.split(';', 1)[0] ?? '';
  expect((await app.inject({ url: '/api/v1/things/mine', headers: { host, cookie } })).statusCode).toBe(200);
  const closed = await app.inject({ method: 'POST', url: '/api/v1/things/closed', headers: { host } });
  expect(closed.headers['set-cookie']).toMatch(/^(?:__Host-)?gongtong=; .*Expires=Thu, 01 Jan 1970/);
  await app.close();
});

it('holds a change against the public address, where there is one', async () => {
  const app = await startEdge({ publicUrl: 'https://gongtong.example' });
  const change = (origin: string) =>
    app.inject({ method: 'POST', url: '/api/v1/things/mine', headers: { host: 'inside:3000', cookie: '__Host-gongtong=enterprise', 'x-gongtong-csrf': '1', origin } });
  expect((await change('https://gongtong.example')).statusCode).toBe(201);
  expect((await change('http://inside:3000')).json()).toMatchObject({ code: 'ORIGIN_FOREIGN' });
  await app.close();
});
