import type { RateLimitPluginOptions } from '@fastify/rate-limit';
import { HttpProblem } from './problem';

/** A little above what the contract promises to every address: 1,000 reads in any 10 seconds. */
export const READS_PER_WINDOW = 1_200;
const WINDOW_MS = 10_000;

/** Health and metrics are asked by the operator's own machines and are not counted. */
const NOT_COUNTED = /^\/(?:health\/|metrics)/;

export const perAddress: RateLimitPluginOptions = {
  global: false,
  max: READS_PER_WINDOW,
  timeWindow: WINDOW_MS,
  cache: 20_000,
  allowList: (request) => NOT_COUNTED.test(request.originalUrl),
  errorResponseBuilder: (_request, { ttl }) => new HttpProblem({ status: 429, code: 'TOO_MANY_REQUESTS', params: { seconds: Math.ceil(ttl / 1_000) } }),
};
