import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import type { PartialDate } from '@pure/kernel';
import { type ClauseNode, ClauseTrees } from '../../application/clauses/clause-trees';
import { CitedSources } from '../../application/engine-facts/cited-sources';
import { KeyedEditions } from '../../application/engine-facts/keyed-editions';
import type { SourceView, Texts } from '../../application/standard-view';
import { clauseTree } from '../../domain/clauses/clause-tree';
import { queries } from './clause-trees.sql';

type Row = Readonly<{
  edition_id: number; number: string; parent: string | null; place: number | null; annex: boolean;
  title_hans: string | null; title_hant: string | null; title_en: string | null;
  abstract_hans: string | null; abstract_hant: string | null; abstract_en: string | null;
  source_id: string; grade: number; stated_on: PartialDate | null;
}>;

/** Over PostgreSQL. */
@Injectable()
export class SqlClauseTrees extends ClauseTrees {
  constructor(
    private readonly pool: ReadPool,
    private readonly editions: KeyedEditions,
    private readonly sources: CitedSources,
  ) {
    super();
  }

  async ofEditions(designations: readonly string[]): Promise<ReadonlyMap<string, readonly ClauseNode[]>> {
    const ids = await this.editions.keysOf(designations);
    const rows = await this.pool.query<Row>(queries.ofEditions, [[...new Set(ids.values())]]);
    const views = await this.sources.views(rows.map(({ source_id, grade }) => ({ id: source_id, grade })));
    const sourced = rows.flatMap((row, at) => (views[at] ? [{ row, source: views[at] }] : []));
    return new Map(designations.map((asked) => [asked, nodesOf(sourced.filter(({ row }) => row.edition_id === ids.get(asked)))]));
  }
}

function nodesOf(rows: readonly Readonly<{ row: Row; source: SourceView }>[]): readonly ClauseNode[] {
  const numbered = rows.map(({ row, source }) => ({
    row, source, number: row.number, annex: row.annex, ...(row.parent !== null && { parent: row.parent }), ...(row.place !== null && { order: row.place }),
  }));
  return clauseTree(numbered).map(({ clause: { row, source }, depth, parent }) => ({
    number: row.number,
    title: textsOf(row.title_hans, row.title_hant, row.title_en),
    abstract: textsOf(row.abstract_hans, row.abstract_hant, row.abstract_en),
    annex: row.annex,
    depth,
    parent,
    source: row.stated_on === null ? source : { ...source, statedOn: row.stated_on },
  }));
}

const textsOf = (hans: string | null, hant: string | null, en: string | null): Texts => ({ ...(hans && { 'zh-Hans': hans }), ...(hant && { 'zh-Hant': hant }), ...(en && { en }) });
