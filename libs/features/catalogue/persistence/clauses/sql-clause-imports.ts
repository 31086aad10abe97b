import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '@pure/kernel';
import type { Tx } from '@platform/database';
import { ClauseImports, type KnownClause, type NewClause } from '../../application/clauses/clause-imports';
import type { Lined } from '../../application/import/import-citing-file';
import { queries } from './clause-imports.sql';

/** Over PostgreSQL. */
export class SqlClauseImports extends ClauseImports {
  async write(tx: Tx, rows: readonly Lined<NewClause>[], editions: ReadonlyMap<string, number>): Promise<number> {
    if (rows.length === 0) return 0;
    const stored = rows.map(({ line, item }) => ({ line, edition_id: editionOf(item, editions), ...rowOf(item), digest: digestOf(item) }));
    return (await tx.query(queries.upsertClauses, [JSON.stringify(stored)])).length;
  }

  async known(tx: Tx): Promise<readonly KnownClause[]> {
    return tx.query<KnownClause>(queries.known);
  }
}

function rowOf({ key, number, parent, order, annex, title, abstract, provenance: { sourceId, grade, statedOn, note } }: NewClause): Record<string, Json | undefined> {
  return {
    key, number, parent, place: order, annex, title_hans: title['zh-Hans'], title_hant: title['zh-Hant'], title_en: title.en,
    abstract_hans: abstract['zh-Hans'], abstract_hant: abstract['zh-Hant'], abstract_en: abstract.en, source_id: sourceId, grade, stated_on: statedOn, note,
  };
}

function editionOf({ document }: NewClause, editions: ReadonlyMap<string, number>): number {
  const id = editions.get(document);
  if (id === undefined) throw new Error(`the document ${document} was not made`);
  return id;
}

const digestOf = (item: NewClause): string => createHash('sha256').update(canonicalJson({ ...rowOf(item), document: item.document })).digest('hex');
