import type { Caller } from './caller';
import type { ActionName, Denial } from './policy';

/** One decision on who may do what. `denied` is null where the caller may. */
export type Decision = Readonly<{ action: ActionName; caller: Caller | null; denied: Denial['code'] | null; correlation: string }>;

/** Keeps every decision. Never fails a request: what cannot be kept is counted and told. */
export abstract class DecisionLog {
  abstract note(decision: Decision): void;
}
