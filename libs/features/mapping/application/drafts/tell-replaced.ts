import type { Standings } from '@features/catalogue';
import type { WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { ReplacedEditions } from './replaced-editions';

/** Editions that are asked about at once. */
const AT_ONCE = 200;

/** The journal has each edition once that was replaced or withdrawn while a mapping of it was drafted, reviewed or in notice. */
export class TellReplaced {
  constructor(
    private readonly pool: WritePool,
    private readonly standings: Standings,
    private readonly replaced: ReplacedEditions,
    private readonly journal: Journal,
  ) {}

  /** Gives how many were told. */
  async execute(): Promise<number> {
    const open = await this.pool.transaction((tx) => this.replaced.onTheirWay(tx));
    const gone = await this.gone([...new Set(open.flatMap(({ source, target }) => [source, target]))]);
    if (gone.size === 0) return 0;
    return this.pool.transaction(async (tx) => {
      let told = 0;
      for (const { id, number, organisation, state, source, target } of open) {
        for (const edition of [source, target]) {
          const by = gone.get(edition);
          if (by === undefined || !(await this.replaced.note(tx, id, edition))) continue;
          await this.journal.record(tx, { act: 'mapping.edition-replaced', by: { via: 'system' }, subject: { kind: 'mapping', id }, content: { number, organisation, state, edition, by: [...by] } });
          told += 1;
        }
      }
      return told;
    });
  }

  /** Editions that no longer stand, with what took their place. */
  private async gone(editions: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const found = new Map<string, readonly string[]>();
    for (let at = 0; at < editions.length; at += AT_ONCE) {
      for (const [number, { status, replacedBy }] of await this.standings.of(editions.slice(at, at + AT_ONCE))) {
        if (status === 'replaced' || status === 'withdrawn') found.set(number, replacedBy.filter(({ planned }) => !planned).map((each) => each.number));
      }
    }
    return found;
  }
}
