import type { Tx } from '@platform/database';
import type { ActName } from '@platform/journal';
import type { Caller } from '@platform/permissions';
import type { Json, Result } from '@pure/kernel';

/**
 * One step of an act that takes several persons in order (经办 → 审核 → 签发): the first proposes, each further one approves.
 * `proposal` is the UUID under which the steps belong together, `step` counts from 1, `content` is everything that the act
 * will do. The feature keeps the proposal itself.
 */
export type Step = Readonly<{
  proposal: string;
  step: number;
  act: ActName;
  subject: Readonly<{ kind: string; id: string }>;
  content: Json;
  by: Caller;
}>;

export type StepRefusal = Readonly<{ code: 'SAME_PERSON' | 'SAME_SESSION' | 'STEP_UP_REQUIRED' | 'STEP_OUT_OF_ORDER' | 'CONTENT_CHANGED' }>;

/**
 * Different persons in different sessions, each of whom confirmed who they are in the last five minutes, all on the same
 * content. The database holds every part of it, so that no race gets past.
 */
export abstract class TwoPersons {
  /** Takes a step in the transaction of what it does. A refused step has written nothing, and the transaction goes on. */
  abstract step(tx: Tx, step: Step): Promise<Result<null, StepRefusal>>;
}
