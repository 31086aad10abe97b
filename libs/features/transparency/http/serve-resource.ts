import { StreamableFile } from '@nestjs/common';
import { HttpProblem } from '@platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReadResource } from '../application/read-resource';
import { logFolders, logNames } from '../domain/logs';

const ADDRESS = /^\/([a-z-]+)(?:\/([1-9]\d{0,3}))?\/(checkpoint|tile\/.{1,60})$/;
const types = { checkpoint: 'text/plain; charset=utf-8', tile: 'application/octet-stream' } as const;
const caching = { checkpoint: 'public, max-age=2', tile: 'public, max-age=31536000, immutable' } as const;

/** What the address of a request names of a log: `/log/checkpoint`, `/log/2/tile/0/x001/234`. */
export async function serveResource(resources: ReadResource, request: FastifyRequest, reply: FastifyReply): Promise<StreamableFile> {
  const [, folder, epoch, path = ''] = ADDRESS.exec(request.url.split('?', 1)[0] ?? '') ?? [];
  const log = logNames.find((name) => logFolders[name] === folder);
  const resource = log ? await resources.execute(log, epoch === undefined ? null : Number(epoch), path) : null;
  if (!resource) throw new HttpProblem({ status: 404, code: 'LOG_RESOURCE_UNKNOWN' });
  void reply.header('cache-control', caching[resource.kind]).header('access-control-allow-origin', '*');
  return new StreamableFile(resource.bytes, { type: types[resource.kind], length: resource.bytes.length });
}
