import type { Clocks } from '@platform/clocks';
import { type Clock, type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import { emptyContent } from '../../domain/content';
import type { BeginMapping } from '../drafts/begin-mapping';
import type { DraftStore } from '../drafts/draft-store';
import type { EndRefusal } from '../drafts/find-ends';
import type { RequestDesk, Stepping, StepRefusal } from './request-desk';
import type { RequestStore } from './request-store';

/** No rule sets the day: the centre says one. */
export type ReplyDayRefusal = Readonly<{ code: 'REPLY_DAY_MISSING' }> | Readonly<{ code: 'REPLY_DAY_PAST'; today: LocalDate }>;
export type AcceptRefusal = StepRefusal | ReplyDayRefusal;
export type DraftRefusal = StepRefusal | EndRefusal;

/** Editions in place of what the firm wrote, where that named none. */
export type EndsMeant = Readonly<{ source?: string; target?: string }>;

/** The clock's rule; it ships without days, for nothing binds the centre to a number. */
const REPLY = 'comparison-reply';

/** The centre says by which day it replies, begins a mapping, and replies. */
export class AnswerComparison {
  constructor(
    private readonly desk: RequestDesk,
    private readonly requests: RequestStore,
    private readonly parts: Readonly<{ beginning: BeginMapping; drafts: DraftStore }>,
    private readonly clocks: Clocks,
    private readonly clock: Clock,
  ) {}

  async accept(id: string, due: LocalDate | null, who: Stepping): Promise<Result<null, AcceptRefusal>> {
    const today = await this.clock.today();
    const day = await this.replyDay(due, today);
    return this.desk.step<ReplyDayRefusal>(id, 'accept', who, () => Promise.resolve(day));
  }

  /** The mapping lies with the centre for which the caller acts; its id. */
  async draft(id: string, { source, target }: EndsMeant, who: Stepping): Promise<Result<null, DraftRefusal>> {
    const asked = await this.requests.find(id);
    if (!asked) return refuse({ code: 'COMPARISON_REQUEST_UNKNOWN' });
    const ends = await this.parts.beginning.ends({ source: source ?? asked.have, target: target ?? asked.want });
    return this.desk.step<EndRefusal>(id, 'draft', who, async (tx) => {
      if (!ends.ok) return ends;
      const { organisation, by: { account } } = who;
      const { source: from, target: to, example } = ends.value;
      const mapping = await this.parts.drafts.createMapping(tx, { organisation, content: emptyContent(from, to), example, supersedes: null });
      if (account !== undefined) await this.parts.drafts.addDrafter(tx, mapping, account);
      return ok({ mapping });
    });
  }

  answer(id: string, words: string, who: Stepping): Promise<Result<null, StepRefusal>> {
    return this.desk.step(id, 'answer', who, () => Promise.resolve(ok({ words })));
  }

  private async replyDay(due: LocalDate | null, today: LocalDate): Promise<Result<Readonly<{ due: LocalDate; dueRule: string | null }>, ReplyDayRefusal>> {
    if (due !== null) return due < today ? refuse({ code: 'REPLY_DAY_PAST', today }) : ok({ due, dueRule: null });
    const deadline = await this.clocks.deadline(REPLY, today);
    return deadline.ok ? ok({ due: deadline.value.day, dueRule: deadline.value.rule.id }) : refuse({ code: 'REPLY_DAY_MISSING' });
  }
}
