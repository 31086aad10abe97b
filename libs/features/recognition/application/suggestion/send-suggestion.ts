import type { WritePool } from '@platform/database';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor, Journal } from '@platform/journal';
import { ok, type Result } from '@pure/kernel';
import type { NewSuggestion } from '../../domain/suggestion/suggestion';
import type { SuggestionStore } from './suggestion-store';

/** Anyone asks the centre to list a qualification. The journal holds that it was asked, not what. */
export class SendSuggestion {
  constructor(
    private readonly pool: WritePool,
    private readonly suggestions: SuggestionStore,
    private readonly idempotency: Idempotency,
    private readonly journal: Journal,
  ) {}

  /** Gives its id. */
  execute(asked: NewSuggestion, by: Actor, keyed: Keyed | null): Promise<Result<string, KeyRefusal>> {
    return this.pool.transaction((tx) => this.idempotency.once(tx, by, keyed, async () => {
      const id = await this.suggestions.insert(tx, asked);
      await this.journal.record(tx, { act: 'recognition-suggestion.sent', by, subject: { kind: 'recognition-suggestion', id }, content: {} });
      return ok(id);
    }));
  }
}
