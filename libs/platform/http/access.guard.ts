import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type ActionName, type Caller, type Denial, DecisionLog, Policies, decide } from '@platform/permissions';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ACCESS, type Access } from './access';
import { rememberCaller } from './current-caller';
import { Identification } from './identification';
import { HttpProblem } from './problem';
import type { RefusalStatus } from './refusal-answer';

const denialStatus = { SIGN_IN_REQUIRED: 401, NOT_ALLOWED: 403, OUT_OF_SCOPE: 403, SECOND_FACTOR_NEEDED: 403, STEP_UP_REQUIRED: 403 } as const satisfies RefusalStatus<Denial>;

/** Lets a request pass that is public or whose caller may do the action of its route, and notes what it decided. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly identification: Identification,
    private readonly policies: Policies,
    private readonly decisions: DecisionLog,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
    if (!access) throw new HttpProblem({ status: 403, code: 'NOT_ALLOWED' }); // the start has refused it already
    if (access.kind === 'public' && access.caller === 'unasked') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    void context.switchToHttp().getResponse<FastifyReply>().header('cache-control', 'no-store');
    const caller = await this.identification.callerOf(request);
    if (caller) rememberCaller(request, caller);
    if (access.kind === 'permission') this.admit(caller, access.name, request.id);
    return true;
  }

  private admit(caller: Caller | null, action: ActionName, correlation: string): void {
    const decided = decide(this.policies.table, caller, action);
    this.decisions.note({ action, caller, denied: decided.ok ? null : decided.refusal.code, correlation });
    if (!decided.ok) throw problemOf(decided.refusal);
  }
}

function problemOf(denial: Denial): HttpProblem {
  const { code } = denial;
  return new HttpProblem({
    status: denialStatus[code],
    code,
    ...('action' in denial && { members: { action: denial.action } }),
    ...(code === 'SIGN_IN_REQUIRED' && { headers: { 'www-authenticate': 'Bearer realm="Gongtong"' } }),
  });
}
