import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { HttpProblem, KnownId, knownId } from '@platform/http';
import type { FastifyRequest } from 'fastify';

const KEY = /^r[1-9]\d{0,5}$/;

/** The own mapping of the address; what cannot be an id is unknown. */
export const MappingId = () => KnownId('MAPPING_UNKNOWN');

export type RowAddress = Readonly<{ id: string; key: string }>;

/** The row of the address `:id/draft/rows/:key`: `r1`, `r2`, … */
export const RowPlace = createParamDecorator((_: unknown, context: ExecutionContext): RowAddress => {
  const { id, key } = context.switchToHttp().getRequest<FastifyRequest<{ Params: RowAddress }>>().params;
  const known = knownId(id, 'MAPPING_UNKNOWN');
  if (!KEY.test(key)) throw new HttpProblem({ status: 404, code: 'MAPPING_KEY_FORM' });
  return { id: known, key };
});
