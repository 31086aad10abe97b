import type { WritePool } from '@platform/database';
import type { PersonNames } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import type { Breach, StepRow } from '../../domain/breach';
import type { BreachClocks, DutyView } from './breach-clocks';
import type { BreachPage, BreachStore, ListAsked, WrittenStep } from './breach-store';

/** `by`: name of who wrote it down; null where it is forgotten. */
export type StepView = StepRow & Readonly<{ by: string | null }>;
export type BreachLine = Breach & Readonly<{ duties: readonly DutyView[] }>;
export type BreachView = BreachLine & Readonly<{ steps: readonly StepView[] }>;

/** What went wrong, who must be told by when, and what was done. */
export class SeeBreaches {
  constructor(
    private readonly pool: WritePool,
    private readonly breaches: BreachStore,
    private readonly clocks: BreachClocks,
    private readonly names: PersonNames,
  ) {}

  /** The newest first. */
  async list(asked: ListAsked): Promise<BreachPage<BreachLine>> {
    const { page, steps } = await this.pool.transaction(async (tx) => {
      const page = await this.breaches.list(tx, asked);
      return { page, steps: await this.breaches.stepsOf(tx, page.items.map(({ id }) => id)) };
    });
    const items = await Promise.all(page.items.map(async (breach) => ({ ...breach, duties: await this.clocks.of(breach, steps.filter((step) => step.breach === breach.id)) })));
    return { ...page, items };
  }

  async find(id: string): Promise<Result<BreachView, Readonly<{ code: 'BREACH_UNKNOWN' }>>> {
    const { breach, steps } = await this.pool.transaction(async (tx) => ({ breach: await this.breaches.find(tx, id), steps: await this.breaches.stepsOf(tx, [id]) }));
    return breach ? ok({ ...breach, steps: await this.named(steps), duties: await this.clocks.of(breach, steps) }) : refuse({ code: 'BREACH_UNKNOWN' });
  }

  private async named(steps: readonly WrittenStep[]): Promise<readonly StepView[]> {
    const known = await this.names.namesOf(steps.map(({ account }) => account));
    return steps.map(({ account, step, region, note, at }) => ({ step, region, note, at, by: known.get(account) ?? null }));
  }
}
