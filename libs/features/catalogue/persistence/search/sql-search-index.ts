import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import { ENTRY_FORM, type Entry, titleText } from '../../application/search/entry';
import { type IndexChange, SearchIndex } from '../../application/search/search-index';
import { TITLED } from '../../domain/search/marks';
import { SectorTable } from '../../application/sectors/sector-table';
import { CopyBytes, copyRow } from '../import/copy-text';
import { commands, queries } from './entries.sql';
import { entriesOf } from './entry-blocks';

/** Beyond so many changed editions all entries are made anew, which also puts them back into the order of ranks. */
const MOST_CHANGED = 5_000;
/** A token that stands in fewer entries is not counted. */
const LEAST_COUNTED = 8;
const BYTES_AT_ONCE = 1 << 20;

type State = Readonly<{ form: string; version: string; entries: number }>;
type Touched = Readonly<{ id: number; family: number }>;
type Pending = Readonly<{ all_of_them: boolean; ids: readonly number[] | null }>;

/** The entries over PostgreSQL. Of several processes that refresh at once one works, the others find nothing left to do. */
@Injectable()
export class SqlSearchIndex extends SearchIndex {
  private readonly form: string;

  constructor(
    private readonly pool: WritePool,
    private readonly sectors: SectorTable,
  ) {
    super();
    this.form = `${ENTRY_FORM} ${sectors.version}`;
  }

  async refresh(): Promise<IndexChange> {
    const [state, pending] = await Promise.all([this.pool.first<State>(queries.state), this.pool.first<{ found: boolean }>(queries.hasPending)]);
    if (state?.form === this.form && !pending?.found) return { kind: 'none', entries: 0 };
    return this.pool.transaction((tx) => this.refreshIn(tx));
  }

  rebuild(): Promise<IndexChange> {
    return this.pool.transaction(async (tx) => {
      for (const statement of [queries.lock, queries.takePending]) await tx.query(statement);
      return this.makeAll(tx);
    });
  }

  private async refreshIn(tx: Tx): Promise<IndexChange> {
    await tx.execute(queries.lock);
    const state = await tx.first<State>(queries.state);
    const pending = await tx.first<Pending>(queries.takePending);
    const changed = pending?.ids ?? [];
    if (state?.form !== this.form || pending?.all_of_them || changed.length > MOST_CHANGED) return this.makeAll(tx);
    if (changed.length === 0) return { kind: 'none', entries: 0 };
    const touched = await tx.query<Touched>(queries.touched, [changed]);
    return touched.length > 2 * MOST_CHANGED ? this.makeAll(tx) : this.makeSome(tx, touched);
  }

  private async makeSome(tx: Tx, touched: readonly Touched[]): Promise<IndexChange> {
    const ids = touched.map(({ id }) => id);
    await this.fillNext(tx, [...new Set(touched.map(({ family }) => family))]);
    await tx.execute(queries.recount, [ids, LEAST_COUNTED]);
    for (const statement of [queries.removeEntries, queries.removeTitles]) await tx.execute(statement, [ids]);
    for (const statement of [queries.addEntries, queries.addTitles, queries.tidyIndex]) await tx.execute(statement);
    await tx.execute(queries.noteChange, [this.form, TITLED]);
    return { kind: 'some', entries: ids.length };
  }

  private async makeAll(tx: Tx): Promise<IndexChange> {
    await tx.query(commands.workInMemory);
    const { frequencies, entries } = await this.fillNext(tx, 'all');
    await tx.query(commands.makeTables);
    await tx.copyIn(commands.copyFrequencies, frequencyRows(frequencies));
    for (const command of [commands.makeIndexes, commands.swap]) await tx.query(command);
    await tx.execute(queries.noteChange, [this.form, TITLED]);
    return { kind: 'all', entries };
  }

  private async fillNext(tx: Tx, families: readonly number[] | 'all') {
    await tx.query(commands.openNext);
    const [loading, frequencies] = [new Loading(tx), new Map<number, number>()];
    for await (const block of entriesOf(tx, this.sectors, families)) {
      if (families === 'all') countTokens(block, frequencies);
      await loading.take(block);
    }
    return { frequencies, entries: await loading.end() };
  }
}

/** Entries on their way into the database, which takes some while the next are made. */
class Loading {
  private bytes = new CopyBytes();
  private entries = 0;
  private working: Promise<unknown> = Promise.resolve();

  constructor(private readonly tx: Tx) {}

  async take(block: readonly Entry[]): Promise<void> {
    for (const entry of block) this.bytes.add(entryRow(entry));
    this.entries += block.length;
    if (this.bytes.length >= BYTES_AT_ONCE) await this.hand();
  }

  /** Gives the number of entries when all of them are there. */
  async end(): Promise<number> {
    await this.hand();
    await this.working;
    return this.entries;
  }

  private async hand(): Promise<void> {
    const { bytes } = this;
    this.bytes = new CopyBytes();
    await this.working;
    this.working = this.tx.copyIn(commands.copyEntries, bytes.stream());
    this.working.catch(() => {}); // heard by whoever waits for it next
  }
}

const entryRow = ({ id, rank, titles, tok, facets }: Entry): string => copyRow([id, rank, titleText(titles), `{${tok.join(',')}}`, facets]);

function countTokens(block: readonly Entry[], frequencies: Map<number, number>): void {
  for (const { tok } of block) for (const token of tok) frequencies.set(token, (frequencies.get(token) ?? 0) + 1);
}

async function* frequencyRows(frequencies: ReadonlyMap<number, number>): AsyncGenerator<string> {
  let chunk = '';
  for (const [token, frequency] of frequencies) {
    if (frequency < LEAST_COUNTED) continue;
    chunk += `${token}\t${frequency}\n`;
    if (chunk.length < 1 << 16) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
