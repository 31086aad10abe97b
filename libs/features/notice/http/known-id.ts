import { Param, type PipeTransform } from '@nestjs/common';
import { HttpProblem } from '@platform/http';
import { isUUID } from 'class-validator';

class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly unknown: string) {}

  transform(id: string): string {
    if (!isUUID(id, 'loose')) throw new HttpProblem({ status: 404, code: this.unknown });
    return id;
  }
}

/** The `id` of the address; what cannot be one is unknown, under the same code. */
export const KnownId = (unknown: string) => Param('id', new IdPipe(unknown));
