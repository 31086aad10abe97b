import type { FastifyRequest } from 'fastify';
import { HttpProblem } from './problem';

const INTERFACE = /^\/api\//;
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/**
 * Refuses a body for the interface that is no JSON (415): a page of another site can have a browser send a form without asking
 * us first (Fetch, 2.2.2, CORS-safelisted request header), to sign a person in as somebody else, say; JSON it cannot.
 */
export function refuseForm({ originalUrl, headers }: Pick<FastifyRequest, 'originalUrl' | 'headers'>): void {
  const type = headers['content-type'];
  if (type === undefined || !INTERFACE.test(originalUrl) || JSON_TYPE.test(type)) return;
  throw new HttpProblem({ status: 415, code: 'MEDIA_TYPE_UNSUPPORTED' });
}
