import { Clock } from '@pure/kernel';
import { SearchIndex } from '../search/search-index';
import { ImportStore } from './import-store';

/** Computes anew the statuses whose day has come: what was upcoming is in force from its date on, without any import. */
export class RefreshStatuses {
  constructor(
    private readonly store: ImportStore,
    private readonly clock: Clock,
    private readonly index: SearchIndex,
  ) {}

  /** Number of editions looked at. */
  async execute(): Promise<number> {
    const looked = await this.store.refreshStatuses(await this.clock.today());
    await this.index.refresh();
    return looked;
  }
}
