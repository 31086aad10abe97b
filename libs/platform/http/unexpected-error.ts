/** What is told of a request that failed: never its address, its headers or its body. */
export type FailedRequest = Readonly<{ id: string; method: string; routeOptions: Readonly<{ url?: string }> }>;

/**
 * One log entry for an error that nobody expected: the route's pattern (never the address, which may name a person), the
 * correlation id, the kind of error, its message with quoted values and longer numbers masked, and where it arose.
 */
export function describeUnexpected(error: unknown, request: FailedRequest): string {
  const where = `${request.method} ${request.routeOptions.url ?? 'no route'} ${request.id}`;
  if (!(error instanceof Error)) return `${where} threw a ${typeof error}`;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return [`${where} ${faultLine(error)}`, ...frames].join('\n');
}

/** Kind, code and message of an error, with quoted values, addresses and longer numbers masked. */
export function faultLine(error: Error): string {
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}: ${masked(error.message)}`;
}

function masked(message: string): string {
  return message
    .replace(/"[^"]*"|'[^']*'|“[^”]*”|「[^」]*」/g, '"…"')
    .replace(/\S+@\S+/g, '…')
    .replace(/\d{5,}/g, '…');
}
