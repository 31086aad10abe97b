import { createParamDecorator, type ExecutionContext, Param, type PipeTransform } from '@nestjs/common';
import { HttpProblem } from '@platform/http';
import type { Acting, Caller } from '@platform/permissions';
import type { FastifyRequest } from 'fastify';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly unknown: 'UPLOAD_UNKNOWN' | 'FILE_UNKNOWN') {}

  transform(id: string): string {
    if (!UUID.test(id)) throw new HttpProblem({ status: 404, code: this.unknown });
    return id;
  }
}

export const UploadId = () => Param('id', new IdPipe('UPLOAD_UNKNOWN'));
export const FileId = () => Param('id', new IdPipe('FILE_UNKNOWN'));

/** The number of the header `Upload-Offset`, or null. */
export const UploadOffset = createParamDecorator((_: unknown, context: ExecutionContext): number | null => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['upload-offset'];
  return typeof header === 'string' && /^\d{1,12}$/.test(header) ? Number(header) : null;
});

/** For whom the caller acts; a policy with roles lets nobody else pass. */
export function actingOf({ acting }: Caller): Acting {
  if (!acting) throw new HttpProblem({ status: 403, code: 'NOT_ALLOWED' });
  return acting;
}
