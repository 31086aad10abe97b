import { Param, type PipeTransform } from '@nestjs/common';
import { HttpProblem } from '@platform/http';

export const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly unknown: string) {}

  transform(id: string): string {
    if (!UUID.test(id)) throw new HttpProblem({ status: 404, code: this.unknown });
    return id;
  }
}

/** An id of the address; what cannot be one is unknown, under the same code. */
export const KnownId = (unknown: string, name = 'id') => Param(name, new IdPipe(unknown));

/** The enterprise of the address. */
export const EnterpriseId = () => KnownId('ENTERPRISE_UNKNOWN');
