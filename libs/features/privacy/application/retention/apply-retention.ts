import type { WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { PersonalProviders, RetentionTarget } from '@platform/personal';
import type { RetentionRules } from './retention-rules';

const AT_ONCE = 500;

/** Forgets what has been kept long enough; the journal has how much of which class, and by which days. */
export class ApplyRetention {
  constructor(
    private readonly pool: WritePool,
    private readonly rules: RetentionRules,
    private readonly providers: PersonalProviders,
    private readonly journal: Journal,
  ) {}

  async execute(): Promise<void> {
    const { rules } = await this.rules.current();
    for (const { id, days } of rules) {
      for (const target of days === null ? [] : this.providers.retention.filter(({ retention }) => retention === id)) await this.all(target, days ?? 0);
    }
  }

  private async all(target: RetentionTarget, days: number): Promise<void> {
    while ((await this.some(target, days)) === AT_ONCE);
  }

  private some(target: RetentionTarget, days: number): Promise<number> {
    return this.pool.transaction(async (tx) => {
      const count = await target.forget(tx, days, AT_ONCE);
      if (count > 0) await this.journal.record(tx, { act: 'retention.applied', by: { via: 'system' }, subject: { kind: 'retention', id: target.retention }, content: { days, count } });
      return count;
    });
  }
}
