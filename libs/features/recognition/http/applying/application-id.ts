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

/** The application of the address; what cannot be an id is unknown. */
export const ApplicationId = () => Param('id', new IdPipe('APPLICATION_UNKNOWN'));
export const ProofId = () => Param('proof', new IdPipe('PROOF_UNKNOWN'));
