import type { WritePool } from '@platform/database';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor, Journal } from '@platform/journal';
import { fold } from '@pure/han';
import { ok, refuse, type Result } from '@pure/kernel';
import type { RequestDesk, StepRefusal } from './request-desk';
import type { NewRequest, RequestStore } from './request-store';

export type AskRefusal = KeyRefusal | Readonly<{ code: 'COMPARISON_REQUEST_SAME_STANDARD' }>;

/** A firm asks the centre to compare two standards, and takes that back. What it writes need not be on record: the centre finds out. */
export class AskComparison {
  constructor(
    private readonly pool: WritePool,
    private readonly requests: RequestStore,
    private readonly desk: RequestDesk,
    private readonly idempotency: Idempotency,
    private readonly journal: Journal,
  ) {}

  /** Gives its id. */
  execute(asked: NewRequest, by: Actor, keyed: Keyed | null): Promise<Result<string, AskRefusal>> {
    if (fold(asked.have) === fold(asked.want)) return Promise.resolve(refuse({ code: 'COMPARISON_REQUEST_SAME_STANDARD' }));
    return this.pool.transaction((tx) => this.idempotency.once<string, never>(tx, by, keyed, async () => {
      const id = await this.requests.createRequest(tx, asked);
      await this.requests.addStep(tx, id, { act: 'ask', side: 'firm', words: null, due: null });
      await this.journal.record(tx, { act: 'comparison-request.asked', by, subject: { kind: 'comparison-request', id }, content: { organisation: asked.organisation } });
      return ok(id);
    }));
  }

  withdraw(id: string, by: Actor, organisation: string): Promise<Result<null, StepRefusal>> {
    return this.desk.step(id, 'withdraw', { by, organisation }, () => Promise.resolve(ok({})));
  }
}
