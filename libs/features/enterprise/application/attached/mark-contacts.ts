import type { OwnerPool } from '@platform/database';
import type { ContactFields } from './contact-fields';
import type { ContactStore } from './contact-store';

/** Rows of one transaction: nobody waits long for it. */
const MOST = 200;

/**
 * Gives a mark to each address that was sealed before addresses had one, so that whom an enterprise names is found as well. Done
 * again, or by several at once, it does nothing else; whoever had their data deleted stays without.
 */
export class MarkContacts {
  constructor(
    private readonly pool: OwnerPool,
    private readonly contacts: ContactStore,
    private readonly fields: ContactFields,
  ) {}

  /** Gives how many. */
  async execute(): Promise<number> {
    let marked = 0;
    let after: string | null = null;
    do {
      const some = await this.some(after);
      marked += some.marked;
      after = some.last;
    } while (after !== null);
    return marked;
  }

  private some(after: string | null): Promise<Readonly<{ marked: number; last: string | null }>> {
    return this.pool.transaction(async (tx) => {
      const rows = await this.contacts.lockUnmarked(tx, after, MOST);
      const opened = await this.fields.open(tx, rows);
      let marked = 0;
      for (const [index, { id }] of rows.entries()) {
        const email = opened[index]?.email;
        if (email === null || email === undefined) continue;
        await this.contacts.writeEmailMark(tx, id, this.fields.markOfEmail(email));
        marked += 1;
      }
      return { marked, last: rows.length < MOST ? null : (rows.at(-1)?.id ?? null) };
    });
  }
}
