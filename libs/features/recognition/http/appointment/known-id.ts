import { Param, type PipeTransform } from '@nestjs/common';
import { HttpProblem } from '@platform/http';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly unknown: string) {}

  transform(id: string): string {
    if (!UUID.test(id)) throw new HttpProblem({ status: 404, code: this.unknown });
    return id;
  }
}

/** The `id` of the address; what cannot be one is unknown, under the same code. */
export const KnownId = (unknown: 'HANDLER_UNKNOWN' | 'HANDLER_CHANGE_UNKNOWN') => Param('id', new IdPipe(unknown));
