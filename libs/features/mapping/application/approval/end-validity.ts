import type { WritePool } from '@platform/database';
import type { Actor } from '@platform/journal';
import type { Clock } from '@pure/kernel';
import type { CaseStores } from './any-case';
import type { RecordDecision } from './record-decision';

const system: Actor = { via: 'system' };

/** Approved mappings, suspended or not, end by themselves with the last day of their validity. */
export class EndValidity {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: CaseStores,
    private readonly recording: RecordDecision,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const today = await this.clock.today();
    for (const number of await this.stores.publications.over()) {
      await this.pool.transaction(async (tx) => {
        const mapping = await this.stores.cases.lock(tx, number);
        const standing = mapping && (await this.stores.publications.lock(tx, number));
        if (!mapping || (standing?.state !== 'approved' && standing?.state !== 'suspended')) return;
        await this.recording.within(tx, { mapping: { ...mapping, state: standing.state }, standing }, { act: 'expire', reasons: null, names: standing.document.approvingBody, today }, system);
      });
    }
  }
}
