import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ACCESS, type Access } from './access';
import { HttpProblem } from './problem';

/**
 * Lets public routes pass. A route with a permission needs a signed-in holder, and nobody can sign in yet, so it answers 401;
 * a route that declares nothing is refused here as well, should it ever get past the start.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
    if (access?.kind === 'public') return true;
    throw access ? new HttpProblem({ status: 401, code: 'SIGN_IN_REQUIRED' }) : new HttpProblem({ status: 403, code: 'NOT_ALLOWED' });
  }
}
