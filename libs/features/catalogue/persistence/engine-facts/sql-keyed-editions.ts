import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import { Clock, type LocalDate } from '@pure/kernel';
import { CitedSources } from '../../application/engine-facts/cited-sources';
import { KeyedEditions } from '../../application/engine-facts/keyed-editions';
import { documentOf } from '../../application/import/document-of';
import { refsOf } from '../../application/read/edition-ref';
import type { EditionRecord, TransitionRecord } from '../../application/read/records';
import { withoutAddresses } from '../../application/read/source-view';
import type { EditionRef, TransitionView } from '../../application/standard-view';
import { queries as viewQueries } from '../read/standard-view.sql';
import { queries } from './engine-facts.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlKeyedEditions extends KeyedEditions {
  constructor(
    private readonly pool: ReadPool,
    private readonly clock: Clock,
    private readonly sources: CitedSources,
  ) {
    super();
  }

  async editions(keys: readonly number[], day?: LocalDate): Promise<ReadonlyMap<number, EditionRef>> {
    if (keys.length === 0) return new Map();
    const records = await this.pool.query<EditionRecord>(viewQueries.refs, [keys]);
    return refsOf(records, day ?? (await this.clock.today()));
  }

  async transitions(keys: readonly number[]): Promise<ReadonlyMap<number, readonly TransitionView[]>> {
    const rows = await this.pool.query<TransitionRecord & { edition_id: number }>(queries.transitions, [keys]);
    const views = await this.sources.views(rows.map(({ source_id, grade }) => ({ id: source_id, grade })));
    const byKey = new Map<number, TransitionView[]>();
    rows.forEach(({ edition_id, procedure, starts_on, note }, at) => {
      const source = views[at];
      if (!source) return;
      const view = { procedure, startsOn: starts_on, source, ...(note ? { note: withoutAddresses(note) } : {}) };
      byKey.set(edition_id, [...(byKey.get(edition_id) ?? []), view]);
    });
    return byKey;
  }

  async keysOf(designations: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const keys = new Map(designations.map((text) => [text, documentOf(text).document.key]));
    const rows = await this.pool.query<{ key: string; id: number }>(queries.idsByKey, [[...new Set(keys.values())]]);
    const ids = new Map(rows.map(({ key, id }) => [key, id]));
    return new Map([...keys].flatMap(([text, key]): [string, number][] => { const id = ids.get(key); return id === undefined ? [] : [[text, id]]; }));
  }
}
