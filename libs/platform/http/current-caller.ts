import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type Actor, type Caller, actorOf } from '@platform/permissions';
import type { FastifyRequest } from 'fastify';

const callers = new WeakMap<FastifyRequest, Caller>();

export function rememberCaller(request: FastifyRequest, caller: Caller): void {
  callers.set(request, caller);
}

/**
 * Who sends the request, as a parameter of a handler: `(@CurrentCaller() caller: Caller)` on a route with a permission,
 * `Caller | null` on one that is public and asks for the caller if known.
 */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller | null => callers.get(requestOf(context)) ?? null);

/** Who acts by the request, for the journal: the caller, else the public; with the request's correlation id. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const request = requestOf(context);
  return actorOf(callers.get(request) ?? null, request.id);
});

/** Both of whoever is known, for a pipe that makes one thing of them. */
export type Called = Readonly<{ caller: Caller | null; by: Actor }>;
export const CurrentCall = createParamDecorator((_: unknown, context: ExecutionContext): Called => {
  const request = requestOf(context);
  const caller = callers.get(request) ?? null;
  return { caller, by: actorOf(caller, request.id) };
});

const requestOf = (context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>();
