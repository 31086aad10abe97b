import type { Tx } from '@platform/database';
import { Intake } from '../../application/import/import-store';
import type { Staged } from '../../application/import/staged';
import { describe } from './describe';
import { Load } from './load';

/** Gathers rows as texts of COPY; the database takes one load while the next is gathered. */
export class SqlIntake extends Intake {
  private load = new Load();
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly tx: Tx,
    private readonly itemsAtOnce: number,
  ) {
    super();
  }

  async take(items: readonly Staged[]): Promise<void> {
    this.load.add(items);
    if (this.load.size >= this.itemsAtOnce) await this.hand();
  }

  async end(): Promise<void> {
    await this.hand();
    await this.working;
  }

  private async hand(): Promise<void> {
    const load = this.load;
    this.load = new Load();
    await this.working;
    this.working = load.copy(this.tx).then(() => describe(this.tx));
    this.working.catch(() => {}); // heard by whoever waits for it next
  }
}
