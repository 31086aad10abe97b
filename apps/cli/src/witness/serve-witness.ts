import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Answer, Witness } from './witness';

const LARGEST_BODY = 65_536;
const WITHIN_MS = 10_000;
const MOST_CONNECTIONS = 200;

const bare = (status: number): Answer => ({ status, type: 'text/plain; charset=utf-8', body: '' });

/** A witness over HTTP, below the root of the address: `POST /add-checkpoint`, `GET /`, `GET /{origin's SHA-256}/checkpoint`. */
export function serveWitness(witness: Witness, tell: (fault: unknown) => void): Server {
  const server = createServer({ requestTimeout: WITHIN_MS, headersTimeout: WITHIN_MS }, (request, response) => {
    const failed = (fault: unknown): Answer => {
      tell(fault);
      return bare(500);
    };
    void answer(witness, request).catch(failed).then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body), ...(status === 413 && { connection: 'close' }) }).end(body);
    });
  });
  server.maxConnections = MOST_CONNECTIONS;
  return server;
}

async function answer(witness: Witness, request: IncomingMessage): Promise<Answer> {
  const [path = '/'] = (request.url ?? '/').split('?', 1);
  if (path === '/add-checkpoint') {
    if (request.method !== 'POST') return bare(405);
    const body = await bodyOf(request);
    return body === null ? bare(413) : witness.addCheckpoint(body);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') return bare(405);
  const [, digest] = /^\/([\da-f]{64})\/checkpoint$/.exec(path) ?? [];
  if (digest !== undefined) return witness.checkpoint(digest);
  return path === '/' ? witness.overview() : bare(404);
}

/** Null where it is too long. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LARGEST_BODY) return null;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
