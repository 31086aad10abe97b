import { Clock } from '@pure/kernel';
import { ImportStore } from './import-store';

/** Computes anew the statuses whose day has come: what was upcoming is in force from its date on, without any import. */
export class RefreshStatuses {
  constructor(
    private readonly store: ImportStore,
    private readonly clock: Clock,
  ) {}

  /** Number of editions looked at. */
  async execute(): Promise<number> {
    return this.store.refreshStatuses(await this.clock.today());
  }
}
