import { inBatches, type Tx, type WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { Clock, LocalDate } from '@pure/kernel';
import type { Reminders } from './reminders';

/** Days before the day of an application that both sides are reminded of it; no law sets them. */
export const DAYS_BEFORE_DUE = 3;
/** Days before the last day of a certificate. */
export const DAYS_BEFORE_END = 60;
const AT_ONCE = 100;

/** The journal has each day that draws near once: what waits for the applicant or the desk, and certificates that end. */
export class Remind {
  constructor(
    private readonly pool: WritePool,
    private readonly reminders: Reminders,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const today = await this.clock.today();
    await inBatches(this.pool, AT_ONCE, (tx, most) => this.dueSoon(tx, today, most));
    await inBatches(this.pool, AT_ONCE, (tx, most) => this.expiring(tx, today, most));
  }

  private async dueSoon(tx: Tx, today: LocalDate, most: number): Promise<number> {
    const taken = await this.reminders.takeDueSoon(tx, { today, days: DAYS_BEFORE_DUE, most });
    for (const { id, clock, ...content } of taken) {
      await this.journal.record(tx, { act: 'recognition-application.due-soon', by: { via: 'system' }, subject: { kind: 'recognition-application', id }, content: { ...content, rule: clock } });
    }
    return taken.length;
  }

  private async expiring(tx: Tx, today: LocalDate, most: number): Promise<number> {
    const taken = await this.reminders.takeExpiring(tx, { today, days: DAYS_BEFORE_END, most });
    for (const content of taken) await this.journal.record(tx, { act: 'recognition.certificate-expiring', by: { via: 'system' }, subject: { kind: 'certificate', id: content.number }, content: { ...content } });
    return taken.length;
  }
}
