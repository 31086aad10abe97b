import type { Journal } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import type { AnyCase, CaseRefusal, Deciding } from './any-case';
import type { ApprovalStore } from './approval-store';

/** `taken-up`: something follows from it; `refused`: nothing does, for the reasons given. Everybody reads the answer. */
export type AnswerAsked = Readonly<{ outcome: 'taken-up' | 'refused'; answer: string }>;
export type AnswerRefusal = CaseRefusal | Readonly<{ code: 'NOTICE_NONE' | 'OTHER_REGULATOR' | 'OBJECTION_UNKNOWN' | 'OBJECTION_ANSWERED' }>;

/** Each objection has an answer before anybody approves. */
export class AnswerObjection {
  constructor(
    private readonly any: AnyCase,
    private readonly approvals: ApprovalStore,
    private readonly journal: Journal,
  ) {}

  execute(typed: string, id: string, { outcome, answer }: AnswerAsked, who: Deciding): Promise<Result<null, AnswerRefusal>> {
    return this.any.within<null, AnswerRefusal>(typed, who, async (tx, { mapping, open }) => {
      if (!open) return refuse({ code: 'NOTICE_NONE' });
      if (open.regulator !== who.acting.organisation) return refuse({ code: 'OTHER_REGULATOR' });
      const objection = await this.approvals.lockObjection(tx, open.id, id);
      if (!objection) return refuse({ code: 'OBJECTION_UNKNOWN' });
      if (objection.outcome !== null) return refuse({ code: 'OBJECTION_ANSWERED' });
      await this.approvals.answer(tx, id, { outcome, answer, by: who.caller.account });
      await this.journal.record(tx, { act: 'mapping.objection-answered', by: who.by, subject: { kind: 'mapping', id: mapping.id }, content: { number: mapping.number, objection: id, place: objection.place, outcome } });
      return ok(null);
    });
  }
}
