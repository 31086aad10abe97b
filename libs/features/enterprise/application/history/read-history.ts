import type { Actor, Caller } from '@platform/permissions';
import { ok, type Result } from '@pure/kernel';
import type { ReadRefusal, SeeEnterprise } from '../see-enterprise';
import { actsSeenBy } from './history-acts';
import type { HistoryAsked, HistoryPage, HistoryStore } from './history-store';

type PageAsked = Pick<HistoryAsked, 'limit' | 'before'>;

/** What was done with an enterprise, for those who may see it. */
export class ReadHistory {
  constructor(
    private readonly seeing: SeeEnterprise,
    private readonly history: HistoryStore,
  ) {}

  async execute(id: string, asked: PageAsked, caller: Caller, by: Actor): Promise<Result<HistoryPage, ReadRefusal>> {
    const seen = await this.seeing.execute(id, caller, by);
    if (!seen.ok) return seen;
    const { found, viewer } = seen.value;
    return ok(await this.history.page({ enterprise: found.id, acts: actsSeenBy[viewer], ...asked }));
  }
}
