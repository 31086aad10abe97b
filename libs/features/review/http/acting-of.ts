import { createParamDecorator, type ExecutionContext, Param, type PipeTransform } from '@nestjs/common';
import { HttpProblem } from '@platform/http';
import type { Acting, Caller } from '@platform/permissions';
import type { FastifyRequest } from 'fastify';

/** For whom the caller acts; a policy with roles lets nobody else pass. */
export function actingOf({ acting }: Caller): Acting {
  if (!acting) throw new HttpProblem({ status: 403, code: 'NOT_ALLOWED' });
  return acting;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly unknown: string) {}

  transform(id: string): string {
    if (!UUID.test(id)) throw new HttpProblem({ status: 404, code: this.unknown });
    return id;
  }
}

/** An id of the address; what cannot be one is unknown, under the same code. */
export const KnownId = (unknown: string, name = 'id') => Param(name, new IdPipe(unknown));

export type RowAddress = Readonly<{ id: string; key: string }>;

/** The row of the address `:id/rows/:row`; an id that cannot be one is unknown, under the code. */
export const RowPlace = createParamDecorator((unknown: string, context: ExecutionContext): RowAddress => {
  const { id, row } = context.switchToHttp().getRequest<FastifyRequest<{ Params: Readonly<{ id: string; row: string }> }>>().params;
  return { id: new IdPipe(unknown).transform(id), key: row };
});
