import type { WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { NoticesOver } from './notices-over';

const AT_ONCE = 100;

/** The journal has once that a notice is over, and the second person may decide. */
export class TellNoticesOver {
  constructor(
    private readonly pool: WritePool,
    private readonly notices: NoticesOver,
    private readonly journal: Journal,
  ) {}

  /** Gives how many were told. */
  execute(): Promise<number> {
    return this.pool.transaction(async (tx) => {
      const over = await this.notices.untold(tx, AT_ONCE);
      for (const { approval, mapping, number, version, regulator } of over) {
        await this.notices.note(tx, approval);
        await this.journal.record(tx, { act: 'mapping.notice-over', by: { via: 'system' }, subject: { kind: 'mapping', id: mapping }, content: { number, version, regulator } });
      }
      return over.length;
    });
  }
}
