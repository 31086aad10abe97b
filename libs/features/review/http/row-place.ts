import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { knownId } from '@platform/http';
import type { FastifyRequest } from 'fastify';

export type RowAddress = Readonly<{ id: string; key: string }>;

/** The row of the address `:id/rows/:row`; an id that cannot be one is unknown, under the code. */
export const RowPlace = createParamDecorator((unknown: string, context: ExecutionContext): RowAddress => {
  const { id, row } = context.switchToHttp().getRequest<FastifyRequest<{ Params: Readonly<{ id: string; row: string }> }>>().params;
  return { id: knownId(id, unknown), key: row };
});
