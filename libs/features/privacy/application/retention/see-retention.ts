import type { Tx, WritePool } from '@platform/database';
import type { PersonalProviders } from '@platform/personal';
import type { RetentionClass, RetentionRule } from '../../domain/retention';
import type { RetentionRules } from './retention-rules';
import type { RetentionRunStore } from './retention-run-store';

/** `due`: how many the next run forgets; null where no days are decided. */
export type RetentionRuleView = RetentionRule & Readonly<{ due: number | null }>;

/** The rules that hold, what the next run by them forgets, and what the last ones forgot. Nothing is forgotten by looking. */
export class SeeRetention {
  constructor(
    private readonly pool: WritePool,
    private readonly rules: RetentionRules,
    private readonly providers: PersonalProviders,
    private readonly runs: RetentionRunStore,
  ) {}

  async execute() {
    const current = await this.rules.current();
    return this.pool.transaction(async (tx) => {
      const rules: RetentionRuleView[] = [];
      for (const rule of current.rules) rules.push({ ...rule, due: rule.days === null ? null : await this.count(tx, rule.id, rule.days) });
      return { ...current, rules, runs: await this.runs.latest(tx) };
    });
  }

  /** How many would be forgotten at once if so many days were decided. */
  due(id: RetentionClass, days: number): Promise<number> {
    return this.pool.transaction((tx) => this.count(tx, id, days));
  }

  private async count(tx: Tx, id: RetentionClass, days: number): Promise<number> {
    let all = 0;
    for (const target of this.providers.retention.filter(({ retention }) => retention === id)) all += await target.due(tx, days);
    return all;
  }
}
