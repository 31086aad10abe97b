import { FastifyAdapter } from '@nestjs/platform-fastify';
import { gunzipSync } from 'node:zlib';
import { compressed } from './compressed-answer';
import { conditional } from './conditional-answer';

const text = '<p>标准</p>'.repeat(400);
const server = new FastifyAdapter().getInstance();
server.addHook('onSend', async (request, reply, payload: unknown) => compressed(request, reply, conditional(request, reply, payload)));
server.get('/page', (_, reply) => reply.type('text/html; charset=utf-8').header('vary', 'Accept-Language').send(text));
server.get('/script', (_, reply) => reply.type('text/javascript; charset=utf-8').send(Buffer.from(text)));
server.get('/short', (_, reply) => reply.type('text/html; charset=utf-8').send('<p>标准</p>'));
server.get('/answer', (_, reply) => reply.type('application/json').send(JSON.stringify({ text })));
afterAll(() => server.close());

const ask = (url: string, accept?: string, more: Readonly<Record<string, string>> = {}) => server.inject({ url, headers: { ...(accept !== undefined && { 'accept-encoding': accept }), ...more } });

it.each(['gzip', 'br, gzip;q=0.8', 'GZIP', 'deflate,x-gzip'])('a page is compressed for a reader who takes %s, and is the same', async (accept) => {
  const { headers, rawPayload } = await ask('/page', accept);
  expect([headers['content-encoding'], headers['vary'], gunzipSync(rawPayload).toString('utf8') === text, rawPayload.length * 10 < Buffer.byteLength(text)]).toEqual(['gzip', 'Accept-Language, Accept-Encoding', true, true]);
  expect(Number(headers['content-length'])).toBe(rawPayload.length);
});

it.each([undefined, '', 'identity', 'gzip;q=0', 'gzip;q=0.00', 'br'])('and not for one who takes %s', async (accept) => {
  const { headers, body } = await ask('/page', accept);
  expect([headers['content-encoding'], headers['vary'], body === text]).toEqual([undefined, 'Accept-Language, Accept-Encoding', true]);
});

it('a file that lies in memory is compressed too', async () => expect(gunzipSync((await ask('/script', 'gzip')).rawPayload).toString('utf8')).toBe(text));

it('a reader who has it already is told so, whichever they have', async () => {
  const { etag } = (await ask('/page', 'gzip')).headers;
  expect(String(etag)).toMatch(/^W\/"/);
  for (const accept of ['gzip', 'identity']) expect((await ask('/page', accept, { 'if-none-match': String(etag) })).statusCode).toBe(304);
});

it.each(['/short', '/answer'])('%s stays as it is', async (url) => expect((await ask(url, 'gzip')).headers['content-encoding']).toBeUndefined());
