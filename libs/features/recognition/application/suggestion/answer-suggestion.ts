import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import type { Answer, SuggestionAnswered, SuggestionUnknown } from '../../domain/suggestion/suggestion';
import type { SuggestionStore } from './suggestion-store';

/** The centre answers once; whoever asked reads it at the address that they were given. */
export class AnswerSuggestion {
  constructor(
    private readonly pool: WritePool,
    private readonly suggestions: SuggestionStore,
    private readonly journal: Journal,
  ) {}

  execute(id: string, answer: Answer, by: Actor): Promise<Result<null, SuggestionUnknown | SuggestionAnswered>> {
    return this.pool.transaction<Result<null, SuggestionUnknown | SuggestionAnswered>>(async (tx) => {
      const state = await this.suggestions.lock(tx, id);
      if (state === null) return refuse({ code: 'RECOGNITION_SUGGESTION_UNKNOWN' });
      if (state === 'answered') return refuse({ code: 'RECOGNITION_SUGGESTION_ANSWERED' });
      await this.suggestions.answer(tx, id, answer, by.account ?? null);
      await this.journal.record(tx, { act: 'recognition-suggestion.answered', by, subject: { kind: 'recognition-suggestion', id }, content: { outcome: answer.outcome } });
      return ok(null);
    });
  }
}
