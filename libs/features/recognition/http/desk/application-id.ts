import { Param, type PipeTransform } from '@nestjs/common';
import { HttpProblem } from '@platform/http';
import type { Acting, Actor, Caller } from '@platform/permissions';
import type { Desking } from '../../application/desk/any-application';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

class IdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (!UUID.test(id)) throw new HttpProblem({ status: 404, code: 'APPLICATION_UNKNOWN' });
    return id;
  }
}

/** The application of the address; what cannot be an id is unknown. */
export const ApplicationId = () => Param('id', new IdPipe());

/** Who acts at a desk; a policy with roles lets nobody else pass. */
export function deskingOf(caller: Caller, by: Actor): Desking {
  return { caller, acting: actingOf(caller), by };
}

export function actingOf({ acting }: Caller): Acting {
  if (!acting) throw new HttpProblem({ status: 403, code: 'NOT_ALLOWED' });
  return acting;
}
