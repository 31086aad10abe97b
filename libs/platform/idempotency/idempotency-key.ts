import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { HttpProblem, text } from '@platform/http';
import { canonicalJson, type Json } from '@pure/kernel';
import type { FastifyRequest } from 'fastify';
import type { Keyed } from './idempotency';
import './texts';

/** Printable ASCII, with or without the quotes of a structured field. */
const KEY = /^"?([\x21\x23-\x7e]{1,255})"?$/;

/** The route takes an `Idempotency-Key`; its handler has it by `@IdempotencyKey()`. */
export const TakesIdempotencyKey = () =>
  ApiHeader({ name: 'Idempotency-Key', required: false, description: 'Chosen by the caller, for 24 hours: the request sent again with it gives the first answer', schema: text({ maxLength: 255 }) });

/** The request's `Idempotency-Key` with what it stands for, as a parameter of a handler: `Keyed | null`. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): Keyed | null => keyedOf(context.switchToHttp().getRequest<FastifyRequest>()));

export function keyedOf(request: Pick<FastifyRequest, 'headers' | 'method' | 'url' | 'body'>): Keyed | null {
  const header = request.headers['idempotency-key'];
  if (header === undefined) return null;
  const [, key] = KEY.exec(String(header)) ?? [];
  if (key === undefined) throw new HttpProblem({ status: 400, code: 'IDEMPOTENCY_KEY_UNREADABLE' });
  const content = canonicalJson([request.method, request.url, (request.body ?? null) as Json]);
  return { key, fingerprint: createHash('sha256').update(content).digest() };
}
