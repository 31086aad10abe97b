import { HttpException } from '@nestjs/common';
import { isDatabaseAway, isDatabaseCutOff } from '@platform/database';
import type { FastifyRequest } from 'fastify';
import { addressFault } from './address';
import { HttpProblem, type ProblemCause } from './problem';
import { bodyLimitText } from './body-limit';

/** A database that fails over or restarts is back in some seconds. */
export const RETRY_SOON = { 'retry-after': '5' };

/** What a failed request is answered with. `allowed` are the methods that its address takes. */
export function problemOfError(error: unknown, request: FastifyRequest, allowed: readonly string[]): ProblemCause {
  if (error instanceof HttpProblem) return error.problem;
  if (request.is404) return notFound(request, allowed);
  if (isDatabaseAway(error)) return { status: 503, code: 'NOT_READY', headers: RETRY_SOON };
  if (isDatabaseCutOff(error)) return { status: 503, code: 'TOOK_TOO_LONG', headers: RETRY_SOON };
  return ofParser(error, request) ?? ofStatus(error) ?? { status: 500, code: 'UNEXPECTED' };
}

function notFound(request: FastifyRequest, allowed: readonly string[]): ProblemCause {
  const fault = addressFault(request.originalUrl);
  if (fault === 'ADDRESS_TOO_LONG') return { status: 414, code: fault };
  if (fault) return { status: 400, code: fault };
  if (allowed.length === 0) return { status: 404, code: 'ROUTE_NOT_FOUND' };
  const list = allowed.join(', ');
  return { status: 405, code: 'METHOD_NOT_ALLOWED', params: { method: request.method, allowed: list }, headers: { allow: list } };
}

/** Faults that Fastify finds in a body before anybody of ours sees it. */
function ofParser(error: unknown, request: FastifyRequest): ProblemCause | null {
  const code = fastifyCode(error);
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return { status: 413, code: 'BODY_TOO_LARGE', params: { limit: bodyLimitText(request.routeOptions.bodyLimit) } };
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return { status: 415, code: 'MEDIA_TYPE_UNSUPPORTED' };
  const unreadable = isBrokenForm(error) || code?.startsWith('FST_ERR_CTP_') === true || (causeOf(error) instanceof SyntaxError && statusOf(error) === 400);
  return unreadable ? { status: 400, code: 'BODY_UNREADABLE' } : null;
}

/** What the reader of forms with files (busboy) says of a body that is none; it gives its faults no code. */
const isBrokenForm = (error: unknown): boolean => {
  const cause = causeOf(error);
  return cause instanceof Error && /unexpected end of multipart data$|^Multipart: Boundary not found|^The needle cannot/i.test(cause.message);
};

/** Other refusals of the framework keep their status; their texts are not ours and are left out. */
function ofStatus(error: unknown): ProblemCause | null {
  const status = statusOf(error);
  return status !== null && status >= 400 && status < 500 ? { status, code: 'REQUEST_REFUSED' } : null;
}

const causeOf = (error: unknown): unknown => (error instanceof HttpException ? (error.cause ?? error) : error);

function fastifyCode(error: unknown): string | null {
  const cause = causeOf(error);
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
}

function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  return error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : null;
}
