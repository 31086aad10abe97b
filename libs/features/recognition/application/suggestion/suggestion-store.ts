import type { Tx } from '@platform/database';
import type { Answer, NewSuggestion, Suggestion, SuggestionState } from '../../domain/suggestion/suggestion';

export type SuggestionPage = Readonly<{ items: readonly Suggestion[]; total: number; next: string | null }>;

export abstract class SuggestionStore {
  /** Gives its id. */
  abstract insert(tx: Tx, suggestion: NewSuggestion): Promise<string>;
  /** Locked until the transaction ends; null: there is none. */
  abstract lock(tx: Tx, id: string): Promise<SuggestionState | null>;
  abstract answer(tx: Tx, id: string, answer: Answer, account: string | null): Promise<void>;
  abstract find(id: string): Promise<Suggestion | null>;
  /** Those without an answer first, each the newest first. @param after id of the last one of the page before */
  abstract page(limit: number, after: string | null): Promise<SuggestionPage>;
}
