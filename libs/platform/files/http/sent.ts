import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { KnownId } from '@platform/http';
import type { FastifyRequest } from 'fastify';

export const UploadId = () => KnownId('UPLOAD_UNKNOWN');
export const FileId = () => KnownId('FILE_UNKNOWN');

/** The number of the header `Upload-Offset`, or null. */
export const UploadOffset = createParamDecorator((_: unknown, context: ExecutionContext): number | null => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['upload-offset'];
  return typeof header === 'string' && /^\d{1,12}$/.test(header) ? Number(header) : null;
});
