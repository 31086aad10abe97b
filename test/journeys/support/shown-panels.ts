import { randomUUID } from 'node:crypto';
import { DatabaseClock } from '@platform/database';
import { SqlJournal } from '@platform/journal';
import { SeatPanel } from '../../../libs/features/review/application/panel/seat-panel';
import type { ReviewSubject } from '../../../libs/features/review/application/seam';
import { SqlPanelStore } from '../../../libs/features/review/persistence/panel/sql-panel-store';
import { farDays } from '../../contract/support/panels';
import type { TestDatabase } from '../../support/database';

/** Example experts as if they had been drawn; the last of them is of the other side. They are invited. */
export async function showPanel(database: TestDatabase, subject: ReviewSubject, emails: readonly string[]): Promise<string> {
  const [panels, id] = [new SqlPanelStore(), randomUUID()];
  const accounts = await database.write.query<{ id: string }>('select id from access.account where email_key = any($1::text[]) order by array_position($1::text[], email_key)', [emails]);
  await database.write.transaction(async (tx) => {
    await panels.createPanel(tx, { id, subject, rules: 1, size: emails.length, least: { mainland: 1, taiwan: 1 }, days: farDays });
    const seats = accounts.map(({ id: account }, index) => ({ expert: randomUUID(), account, side: index === emails.length - 1 ? ('taiwan' as const) : ('mainland' as const), label: account.replaceAll('-', '').repeat(2) }));
    await new SeatPanel(panels, new SqlJournal(), new DatabaseClock(database.read)).seat(tx, { panel: id, draw: 'GT-X-2026-000001-X', seats, unilateral: false });
  });
  return id;
}
