import { inBatches, type WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { Clock } from '@pure/kernel';
import type { OverdueApplications } from './desk-store';

const AT_ONCE = 100;

/** The journal has each application once whose day has passed without a step, so that both sides learn of it. */
export class TellOverdueApplications {
  constructor(
    private readonly pool: WritePool,
    private readonly overdue: OverdueApplications,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const today = await this.clock.today();
    return inBatches(this.pool, AT_ONCE, async (tx, most) => {
      const taken = await this.overdue.take(tx, today, most);
      for (const { id, number, organisation, applicant, handler, due, clock } of taken) {
        await this.journal.record(tx, { act: 'recognition-application.overdue', by: { via: 'system' }, subject: { kind: 'recognition-application', id }, content: { number, organisation, applicant, handler, due, rule: clock } });
      }
      return taken.length;
    });
  }
}
