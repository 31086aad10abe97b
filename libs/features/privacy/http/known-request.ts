import { Param, type PipeTransform } from '@nestjs/common';
import { HttpProblem } from '@platform/http';
import { isUUID } from 'class-validator';

class RequestIdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (!isUUID(id, 'loose')) throw new HttpProblem({ status: 404, code: 'REQUEST_UNKNOWN' });
    return id;
  }
}

/** The `id` of the address; what cannot be one is an unknown request. */
export const KnownRequest = () => Param('id', new RequestIdPipe());
