import { Param, type PipeTransform } from '@nestjs/common';
import { HttpProblem } from './problem';

/** Text form of a UUID of any version (RFC 9562, 4). */
export const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id as it was sent; what cannot be one is unknown, under the same code. */
export function knownId(id: string, unknown: string): string {
  if (!UUID.test(id)) throw new HttpProblem({ status: 404, code: unknown });
  return id;
}

class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly unknown: string) {}

  transform(id: string): string {
    return knownId(id, this.unknown);
  }
}

/** An id of the address; what cannot be one is unknown, under the same code. */
export const KnownId = (unknown: string, name = 'id') => Param(name, new IdPipe(unknown));
