import type { FastifyRequest } from 'fastify';
import type { Origin } from '../application/session/open-session';

/** From where the request comes: the browser as it names itself, the connection's address, the request's id. */
export const originOf = (request: FastifyRequest): Origin => ({
  device: request.headers['user-agent'] ?? null,
  address: request.ip,
  correlation: request.id,
});
