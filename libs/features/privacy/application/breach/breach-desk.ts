import type { WritePool } from '@platform/database';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor, Journal } from '@platform/journal';
import { ok, type Result } from '@pure/kernel';
import { mayStep, type StepRefusal } from '../../domain/breach';
import type { BreachStore, NewBreach, NewStep } from './breach-store';

/** What went wrong with personal data: written down, told in time, closed. The journal has ids and steps, no words. */
export class BreachDesk {
  constructor(
    private readonly pool: WritePool,
    private readonly breaches: BreachStore,
    private readonly idempotency: Idempotency,
    private readonly journal: Journal,
  ) {}

  /** Gives its id. */
  record(breach: NewBreach, account: string, by: Actor, keyed: Keyed | null): Promise<Result<string, KeyRefusal>> {
    return this.pool.transaction((tx) => this.idempotency.once(tx, by, keyed, async () => {
      const id = await this.breaches.createBreach(tx, breach, account);
      const { persons, special, kinds, regions } = breach;
      await this.journal.record(tx, { act: 'breach.recorded', by, subject: { kind: 'breach', id }, content: { persons, special, kinds: [...kinds], regions: [...regions] } });
      return ok(id);
    }));
  }

  step(id: string, version: number, step: NewStep, by: Actor & Readonly<{ account: string }>): Promise<Result<string, StepRefusal>> {
    return this.pool.transaction(async (tx) => {
      const may = mayStep(await this.breaches.lockBreach(tx, id), await this.breaches.stepsOf(tx, [id]), { ...step, version });
      if (!may.ok) return may;
      await this.breaches.appendStep(tx, id, step, by.account);
      await this.journal.record(tx, { act: 'breach.step-taken', by, subject: { kind: 'breach', id }, content: { step: step.step, region: step.region } });
      return ok(id);
    });
  }
}
