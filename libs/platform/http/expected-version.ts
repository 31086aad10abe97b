import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { text } from './openapi/schemas';
import { HttpProblem } from './problem';

const VERSION = /^(?:W\/)?"?(\d{1,9})"?$/;

/** The route changes a version that its caller has seen; its handler has the number by `@ExpectedVersion()`. */
export const TakesVersion = () =>
  ApiHeader({ name: 'If-Match', required: true, description: 'The `version` that the caller saw last, in double quotes: what somebody else changed since is not written over', schema: text({ pattern: VERSION.source, maxLength: 20 }) });

/** The version in `If-Match`, as a parameter of a handler; a use case refuses one that is no longer the last (412). */
export const ExpectedVersion = createParamDecorator((_: unknown, context: ExecutionContext): number => versionOf(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']));

export function versionOf(header: string | undefined): number {
  if (header === undefined) throw new HttpProblem({ status: 428, code: 'IF_MATCH_MISSING' });
  const [, version] = VERSION.exec(header.trim()) ?? [];
  if (version === undefined) throw new HttpProblem({ status: 400, code: 'IF_MATCH_UNREADABLE' });
  return Number(version);
}
