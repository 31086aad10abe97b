import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { HttpProblem } from '@platform/http';
import type { FastifyRequest } from 'fastify';

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/** Lets a program on the same machine pass. What a proxy on it forwards comes from elsewhere and is refused as unknown. */
@Injectable()
export class OwnMachineGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { ip, headers } = context.switchToHttp().getRequest<FastifyRequest>();
    const forwarded = 'forwarded' in headers || 'x-forwarded-for' in headers || 'x-real-ip' in headers;
    if (LOOPBACK.test(ip) && !forwarded) return true;
    throw new HttpProblem({ status: 404, code: 'ROUTE_NOT_FOUND' });
  }
}
