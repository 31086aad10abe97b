import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpProblem } from './problem';

const BYTES = 'application/octet-stream';

/** The route takes bytes as they are, at most so many, as `application/octet-stream`; its handler has them by `@Bytes()`. */
export const TakesBytes = (most: number) =>
  applyDecorators(RouteConfig({ bodyLimit: most, takesBytes: true }), ApiConsumes(BYTES), ApiBody({ required: true, schema: { type: 'string', format: 'binary', maxLength: most } }));

/** What was sent, or null where the request brought something else than bytes. */
export const Bytes = createParamDecorator((_: unknown, context: ExecutionContext): Buffer | null => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  return Buffer.isBuffer(body) ? body : null;
});

/** Reads bytes for the routes that take them; for all others they are of a type that is not taken (415). */
export function readBytes(server: Pick<FastifyInstance, 'addContentTypeParser'>): void {
  server.addContentTypeParser<Buffer>(BYTES, { parseAs: 'buffer' }, (request, body, done) => {
    if (takesBytes(request)) done(null, body);
    else done(new HttpProblem({ status: 415, code: 'MEDIA_TYPE_UNSUPPORTED' }), undefined);
  });
}

export const isBytes = (request: FastifyRequest): boolean => Buffer.isBuffer(request.body) && takesBytes(request);

function takesBytes({ routeOptions }: FastifyRequest): boolean {
  const config: unknown = routeOptions.config;
  return typeof config === 'object' && config !== null && 'takesBytes' in config && config.takesBytes === true;
}
