import type { Folded } from './fold';
import type { NumberFault, StandardNumber } from './model';

/** What a grammar makes of a place: a number up to `end`, or a fault and the place where reading may go on. `at` counts in the folded copy. */
export type Reading =
  | Readonly<{ number: StandardNumber; end: number; notes: readonly NumberFault[] }>
  | Readonly<{ fault: NumberFault; end: number }>;

/** `whole`: the text is one number, so undated and bare forms that prose would make doubtful are taken. */
export type Scope = Readonly<{ whole: boolean; latestYear: number }>;

/** Reads at one place of the folded copy; null where nothing of its kind begins. Work is bounded, whatever follows. */
export type Grammar = (text: Folded, at: number, scope: Scope) => Reading | null;

/** Matches a sticky pattern at one place. */
export function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the match that `take` made ends. */
export const after = (match: RegExpExecArray): number => match.index + match[0].length;

export const faultAt = (code: NumberFault['code'], at: number, end: number, more: Omit<NumberFault, 'code' | 'at'> = {}): Reading => ({
  fault: { code, at, ...more },
  end,
});
