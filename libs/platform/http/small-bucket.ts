import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpProblem } from './problem';

/** Requests of one address that a bucket takes in a time, in milliseconds. Routes of one bucket are counted together. */
const buckets = {
  'sign-in': { max: 60, timeWindow: 60_000 },
  report: { max: 10, timeWindow: 60_000 },
} as const;
export type BucketName = keyof typeof buckets;

/** The route is counted in a bucket of its own beside the large one: what guesses at secrets, or fills somebody's desk. */
export const SmallBucket = (bucket: BucketName) => RouteConfig({ smallBucket: bucket });

/** Refuses a request beyond its route's bucket (429). After the registration of `@fastify/rate-limit`. */
export function countSmallBuckets(server: FastifyInstance): void {
  const counters = { 'sign-in': server.createRateLimit(buckets['sign-in']), report: server.createRateLimit(buckets.report) };
  server.addHook('onRequest', async (request) => {
    const bucket = bucketOf(request);
    if (bucket === null) return;
    const counted = await counters[bucket](request);
    if (counted.isAllowed || !counted.isExceeded) return;
    const seconds = counted.ttlInSeconds;
    throw new HttpProblem({ status: 429, code: 'TOO_MANY_REQUESTS', params: { seconds }, headers: { 'retry-after': String(seconds) } });
  });
}

function bucketOf({ routeOptions }: FastifyRequest): BucketName | null {
  const config: unknown = routeOptions.config;
  if (typeof config !== 'object' || config === null || !('smallBucket' in config)) return null;
  const { smallBucket } = config;
  return smallBucket === 'sign-in' || smallBucket === 'report' ? smallBucket : null;
}
