import { Param, type PipeTransform } from '@nestjs/common';
import { HttpProblem } from '@platform/http';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

class IdPipe implements PipeTransform<string, string> {
  transform(id: string): string {
    if (!UUID.test(id)) throw new HttpProblem({ status: 404, code: 'RECOGNITION_SUGGESTION_UNKNOWN' });
    return id;
  }
}

/** The suggestion of the address; what cannot be an id is unknown. */
export const SuggestionId = () => Param('id', new IdPipe());
