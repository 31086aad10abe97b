import type { WritePool } from '@platform/database';
import type { Actor } from '@platform/journal';
import type { Caller } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { mayWithdraw, type PersonalRequest, type RequestKind, type RequestRefusal } from '../../domain/request';
import type { Subjects } from '../person/subjects';
import type { RequestStore } from './request-store';
import type { SettleRequest } from './settle-request';

/** What was typed is not the address of the account. */
export type ConfirmationWrong = Readonly<{ code: 'CONFIRMATION_WRONG' }>;

/** A person asks for deletion or closing, and takes it back while it waits. */
export class AskToLeave {
  constructor(
    private readonly pool: WritePool,
    private readonly subjects: Subjects,
    private readonly requests: RequestStore,
    private readonly settling: SettleRequest,
  ) {}

  /** `email`: the own address, typed once more, so that nobody leaves by mistake. */
  ask(kind: RequestKind, email: string, { account, acting }: Caller, by: Actor): Promise<Result<PersonalRequest, ConfirmationWrong>> {
    return this.pool.transaction(async (tx) => {
      if (!(await this.subjects.hasAddress(tx, account, email))) return refuse({ code: 'CONFIRMATION_WRONG' });
      const subject = await this.subjects.of(tx, account);
      return ok(await this.settling.settle(tx, await this.requests.createRequest(tx, subject.person, kind), subject, by));
    }, acting ? { organisation: acting.organisation } : {});
  }

  withdraw(id: string, account: string): Promise<Result<PersonalRequest, RequestRefusal>> {
    return this.pool.transaction(async (tx) => {
      const { person } = await this.subjects.of(tx, account);
      const found = mayWithdraw(await this.requests.lockRequest(tx, person, id));
      return found.ok ? ok(await this.requests.saveWithdrawal(tx, id)) : found;
    });
  }
}
