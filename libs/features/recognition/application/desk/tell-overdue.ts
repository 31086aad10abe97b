import type { WritePool } from '@platform/database';
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
    while ((await this.some()) === AT_ONCE);
  }

  private async some(): Promise<number> {
    const today = await this.clock.today();
    return this.pool.transaction(async (tx) => {
      const taken = await this.overdue.take(tx, today, AT_ONCE);
      for (const { id, number, organisation, applicant, handler, due, clock } of taken) {
        await this.journal.record(tx, { act: 'recognition-application.overdue', by: { via: 'system' }, subject: { kind: 'recognition-application', id }, content: { number, organisation, applicant, handler, due, rule: clock } });
      }
      return taken.length;
    });
  }
}
