import type { FastifyRequest } from 'fastify';
import { HttpProblem } from './problem';
import type { Site } from './site';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site may have made the browser send with our cookie (403): a request that changes something carries
 * `X-Gongtong-CSRF: 1`, which no form can send, and says that it comes from our own origin.
 */
export function refuseForeignRequest(request: FastifyRequest, site: Site): void {
  if (READING.has(request.method)) return;
  if (request.headers['x-gongtong-csrf'] !== '1') throw new HttpProblem({ status: 403, code: 'CSRF_HEADER_MISSING' });
  if (!isFromOurselves(request, site)) throw new HttpProblem({ status: 403, code: 'ORIGIN_FOREIGN' });
}

/** A browser says it by `Origin`, by `Sec-Fetch-Site` or by both; neither may speak against it. */
function isFromOurselves(request: FastifyRequest, site: Site): boolean {
  const { origin } = request.headers;
  const fetchSite = request.headers['sec-fetch-site'];
  if (origin === undefined && fetchSite === undefined) return false;
  return (origin === undefined || site.isOwn(origin, request)) && (fetchSite === undefined || fetchSite === 'same-origin');
}
