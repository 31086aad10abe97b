import type { Clocks } from '@platform/clocks';
import type { Clock, LocalDate } from '@pure/kernel';

const NOTICE = 'mapping-notice';

/** How long a notice has to be at least, by the rule that is configured. */
export class NoticePeriod {
  constructor(
    private readonly clocks: Clocks,
    private readonly clock: Clock,
  ) {}

  /** `least`: the earliest last day of a notice that begins today; null where no days are configured. */
  async today(): Promise<Readonly<{ today: LocalDate; least: LocalDate | null }>> {
    const today = await this.clock.today();
    const ruled = await this.clocks.deadline(NOTICE, today);
    return { today, least: ruled.ok ? ruled.value.day : null };
  }
}
