import type { FastifyRequest } from 'fastify';

/**
 * One log entry for an error that nobody expected: the route's pattern (never the address, which may name a person), the
 * correlation id, the kind of error, its message with quoted values and longer numbers masked, and where it arose.
 */
export function describeUnexpected(error: unknown, request: Pick<FastifyRequest, 'id' | 'method' | 'routeOptions'>): string {
  const where = `${request.method} ${request.routeOptions.url ?? 'no route'} ${request.id}`;
  if (!(error instanceof Error)) return `${where} threw a ${typeof error}`;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return [`${where} ${error.name}${code}: ${masked(error.message)}`, ...frames].join('\n');
}

function masked(message: string): string {
  return message
    .replace(/"[^"]*"|'[^']*'|“[^”]*”|「[^」]*」/g, '"…"')
    .replace(/\S+@\S+/g, '…')
    .replace(/\d{5,}/g, '…');
}
