import { Injectable } from '@nestjs/common';
import { type FactKind, factKinds, type FactRef } from '@pure/equivalence';
import { ReadPool } from '@platform/database';
import { CitedSources, sourcesById } from '../../application/engine-facts/cited-sources';
import { engineChange } from '../../application/engine-facts/engine-deviations';
import { type CitedFacts, EngineFacts, type FactsState } from '../../application/engine-facts/engine-facts';
import { engineFact, type EngineFactRecord, type MappingFactRecord } from '../../application/engine-facts/engine-records';
import type { DecidedBy } from '../../application/engine-facts/decided-mappings';
import type { ChangeRecord } from '../../application/read/records';
import { queries } from './engine-facts.sql';
import { readColumns, versionIn } from './read-columns';

const byKind = {
  adoption: queries.adoptions, replacement: queries.replacements, amendment: queries.amendments, mention: queries.mentions, mapping: queries.mappings,
} as const satisfies Record<FactKind, string>;

type StoredChanges = Readonly<{ changes?: readonly Pick<ChangeRecord, 'old_clause' | 'kind' | 'summary'>[] }>;

/** Over PostgreSQL. */
@Injectable()
export class SqlEngineFacts extends EngineFacts {
  constructor(
    private readonly pool: ReadPool,
    private readonly sources: CitedSources,
  ) {
    super();
  }

  async version(): Promise<string> {
    return versionIn(this.pool);
  }

  load(decisions?: readonly number[]): Promise<FactsState> {
    return readColumns(this.pool, decisions ?? null);
  }

  async facts(refs: readonly FactRef[]): Promise<CitedFacts> {
    const records = await this.records(refs);
    const asked = refs.map(({ kind, ref }) => {
      const record = records.get(`${factKinds[kind]} ${ref}`);
      if (!record) throw new Error(`there is no ${factKinds[kind]} ${ref}`);
      return record;
    });
    const views = await this.sources.views(asked.map(({ source_id, grade }) => ({ id: source_id, grade })));
    return { facts: asked.map((record, at) => engineFact(record, views[at]?.id ?? record.source_id)), sources: sourcesById(views), decisions: new Map(asked.flatMap((record) => (record.kind === 'mapping' ? [[record.mapping, decidedBy(record)] as const] : []))) };
  }

  private async records(refs: readonly FactRef[]): Promise<ReadonlyMap<string, EngineFactRecord>> {
    const found = new Map<string, EngineFactRecord>();
    for (const [kind, query] of Object.entries(byKind)) {
      const ids = [...new Set(refs.flatMap((ref) => (factKinds[ref.kind] === kind ? [ref.ref] : [])))];
      if (ids.length === 0) continue;
      for (const row of await this.pool.query<EngineFactRecord & StoredChanges>(query, [ids])) found.set(`${kind} ${row.id}`, recordOf(row));
    }
    return found;
  }
}

function decidedBy({ mapping, version, body, territory, effect, unilateral }: MappingFactRecord): DecidedBy {
  return { mapping, version, body, territory, effect, unilateral };
}

function recordOf(row: EngineFactRecord & StoredChanges): EngineFactRecord {
  return row.kind === 'replacement' || row.kind === 'amendment' ? { ...row, changes: (row.changes ?? []).map(engineChange) } : row;
}
