import type { Tx, WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import { type LocalDate, ok, refuse, type Refusal, type Result } from '@pure/kernel';
import { afterAct, type RequestAct, requestCourse, type RequestStateUnfit } from '../../domain/requests/course';
import type { RequestLine, RequestStore } from './request-store';

export type RequestUnknown = Readonly<{ code: 'COMPARISON_REQUEST_UNKNOWN' }>;
export type StepRefusal = RequestUnknown | RequestStateUnfit;

/** Who acts, and for which organisation: the firm whose request it must be, or the centre, which works on all. */
export type Stepping = Readonly<{ by: Actor; organisation: string }>;

/** What a step leaves beside its act. */
export type Stepped = Readonly<{ words?: string; due?: LocalDate; dueRule?: string | null; mapping?: string }>;

const doneAs = { accept: 'comparison-request.accepted', draft: 'comparison-request.drafted', answer: 'comparison-request.answered', withdraw: 'comparison-request.withdrawn' } as const;

/** Takes one step of a request: what it leaves, and the journal, in one transaction. */
export class RequestDesk {
  constructor(
    private readonly pool: WritePool,
    private readonly requests: RequestStore,
    private readonly journal: Journal,
  ) {}

  step<R extends Refusal = never>(id: string, act: Exclude<RequestAct, 'ask'>, { by, organisation }: Stepping, work: (tx: Tx, found: RequestLine) => Promise<Result<Stepped, R>>): Promise<Result<null, R | StepRefusal>> {
    return this.pool.transaction<Result<null, R | StepRefusal>>(async (tx) => {
      const found = await this.requests.lock(tx, id);
      const { side } = requestCourse[act];
      if (!found || (side === 'firm' && found.organisation !== organisation)) return refuse({ code: 'COMPARISON_REQUEST_UNKNOWN' });
      const state = afterAct(found.state, act);
      if (!state.ok) return state;
      const left = await work(tx, found);
      if (!left.ok) return left;
      const { words = null, due, dueRule, mapping } = left.value;
      await this.requests.save(tx, id, { state: state.value, ...(due && { replyDue: due, dueRule: dueRule ?? null }), ...(mapping && { mapping }) });
      await this.requests.addStep(tx, id, { act, side, words, due: due ?? null });
      await this.journal.record(tx, { act: doneAs[act], by, subject: { kind: 'comparison-request', id }, content: { organisation: found.organisation, due: due ?? null, rule: dueRule ?? null, mapping: mapping ?? null } });
      if (mapping) await this.journal.record(tx, { act: 'mapping.drafted', by, subject: { kind: 'mapping', id: mapping }, content: { organisation, from: 'request', rows: 0 } });
      return ok(null);
    }, { organisation });
  }
}
