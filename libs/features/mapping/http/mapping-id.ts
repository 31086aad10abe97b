import { createParamDecorator, type ExecutionContext, Param, type PipeTransform } from '@nestjs/common';
import { HttpProblem } from '@platform/http';
import type { FastifyRequest } from 'fastify';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const KEY = /^r[1-9]\d{0,5}$/;

class IdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (!UUID.test(id)) throw new HttpProblem({ status: 404, code: 'MAPPING_UNKNOWN' });
    return id;
  }
}

/** The own mapping of the address; what cannot be an id is unknown. */
export const MappingId = () => Param('id', new IdPipe());

export type RowAddress = Readonly<{ id: string; key: string }>;

/** The row of the address `:id/draft/rows/:key`: `r1`, `r2`, … */
export const RowPlace = createParamDecorator((_: unknown, context: ExecutionContext): RowAddress => {
  const { id, key } = context.switchToHttp().getRequest<FastifyRequest<{ Params: RowAddress }>>().params;
  if (!UUID.test(id)) throw new HttpProblem({ status: 404, code: 'MAPPING_UNKNOWN' });
  if (!KEY.test(key)) throw new HttpProblem({ status: 404, code: 'MAPPING_KEY_FORM' });
  return { id, key };
});
