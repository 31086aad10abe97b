import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import type { EvidenceKind } from '../../domain/application/requirement';
import type { ReturnReason } from '../../domain/desk/return-reason';
import type { AnyApplication, Desking, DeskRefusal } from './any-application';
import type { DeskStore } from './desk-store';
import type { RecordStep, StateRefusal } from './record-step';

export type SteppingRefusal = DeskRefusal | StateRefusal;
/** `evidence`: what is to be handed in; `words`: for the applicant; `due`: until when, null: no day is set. */
export type ReturnAsked = Readonly<{ reason: ReturnReason; words: string | null; evidence: readonly EvidenceKind[]; due: LocalDate | null }>;
export type ReturnRefusal = SteppingRefusal | Readonly<{ code: 'RETURN_WORDS_MISSING' | 'RETURN_DUE_PAST' }>;
/** Nothing was recorded of what the home side says. */
export type ConcludeRefusal = SteppingRefusal | Readonly<{ code: 'VERIFICATION_NONE' }>;

const nothing = { reason: null, words: null, details: {} } as const;

/** What one person of a desk does on the way to a decision. */
export class TakeSteps {
  constructor(
    private readonly any: AnyApplication,
    private readonly desk: DeskStore,
    private readonly recording: RecordStep,
  ) {}

  receive(id: string, who: Desking): Promise<Result<null, SteppingRefusal>> {
    return this.step(id, 'receive', who);
  }

  beginVerification(id: string, who: Desking): Promise<Result<null, SteppingRefusal>> {
    return this.step(id, 'begin-verification', who);
  }

  /** What is missing goes back with a reason; the clock stands still until it is answered. */
  return(id: string, { reason, words, evidence, due }: ReturnAsked, who: Desking): Promise<Result<null, ReturnRefusal>> {
    return this.any.within<null, ReturnRefusal>(id, who, async (tx, found) => {
      if (reason === 'other' && words === null) return refuse({ code: 'RETURN_WORDS_MISSING' });
      if (due !== null && due <= found.today) return refuse({ code: 'RETURN_DUE_PAST' });
      const done = await this.recording.within(tx, found, { act: 'return', reason, words, due, details: { evidence: [...evidence] } }, who);
      return done.ok ? ok(null) : done;
    });
  }

  concludeVerification(id: string, who: Desking): Promise<Result<null, ConcludeRefusal>> {
    return this.any.within<null, ConcludeRefusal>(id, who, async (tx, found) => {
      if (found.application.state === 'verifying' && (await this.desk.verificationsOf(tx, id)).length === 0) return refuse({ code: 'VERIFICATION_NONE' });
      const done = await this.recording.within(tx, found, { act: 'conclude-verification', ...nothing }, who);
      return done.ok ? ok(null) : done;
    });
  }

  private step(id: string, act: 'receive' | 'begin-verification', who: Desking): Promise<Result<null, SteppingRefusal>> {
    return this.any.within<null, StateRefusal>(id, who, async (tx, found) => {
      const done = await this.recording.within(tx, found, { act, ...nothing }, who);
      return done.ok ? ok(null) : done;
    });
  }
}
