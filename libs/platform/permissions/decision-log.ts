import type { Caller } from './caller';
import type { ActionName } from './policy';

/** One decision on who may do what. `denied`: the code of the refusal, by the table or by a use case that knows the thing; null where the caller may. */
export type Decision = Readonly<{ action: ActionName; caller: Caller | null; denied: string | null; correlation: string }>;

/** Keeps every decision. Never fails a request: what cannot be kept is counted and told. */
export abstract class DecisionLog {
  abstract note(decision: Decision): void;
}
