import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '@pure/kernel';
import type { Tx } from '@platform/database';
import type { NewPairs, NewRequirement, NewRequirements, Provenance } from '../../application/import/new-rows';
import type { SaidList } from '../../application/import/requirement-lists';
import { RequirementImports } from '../../application/import/requirement-imports';
import { queries } from './requirement-imports.sql';

type Row = Readonly<Record<string, Json | undefined>>;

/** Over PostgreSQL. */
export class SqlRequirementImports extends RequirementImports {
  async writeRequirements(tx: Tx, rows: NewRequirements, editions: ReadonlyMap<string, number>): Promise<number> {
    return write(tx, queries.upsertRequirements, rows.map(({ line, item }) => {
      const content = { ...requirementRow(item), ...provenanceRow(item.provenance) };
      return { line, ...content, edition_id: editionOf(item, editions), digest: digestOf({ ...content, document: item.document }) };
    }));
  }

  async writeLists(tx: Tx, lists: readonly SaidList[], editions: ReadonlyMap<string, number>): Promise<void> {
    const rows = lists.map((list) => ({ edition_id: editionOf(list, editions), complete: list.complete, source_id: list.provenance.sourceId, grade: list.provenance.grade }));
    await tx.execute(queries.writeLists, [JSON.stringify(rows)]);
  }

  async writePairs(tx: Tx, rows: NewPairs): Promise<number> {
    return write(tx, queries.upsertPairs, rows.map(({ line, item: { id, a, b, relation, reason, provenance } }) => {
      const content = { external_id: id, a_id: a, b_id: b, relation, reason, ...provenanceRow(provenance) };
      return { line, ...content, digest: digestOf(content) };
    }));
  }

  async requirementIds(tx: Tx): Promise<ReadonlyMap<string, number>> {
    const rows = await tx.query<{ external_id: string; id: number }>(queries.requirementIds);
    return new Map(rows.map(({ external_id, id }) => [external_id, id]));
  }
}

async function write(tx: Tx, statement: string, rows: readonly Row[]): Promise<number> {
  return rows.length === 0 ? 0 : (await tx.query(statement, [JSON.stringify(rows)])).length;
}

function requirementRow({ requirement }: NewRequirement): Row {
  const { id, clause, characteristic, kind, operator, value, lower, upper, unit, conditions, method, sample, statement } = requirement;
  const { hans, hant, en } = characteristic;
  return {
    external_id: id, clause, characteristic_hans: hans, characteristic_hant: hant, characteristic_en: en, kind, operator, value, lower, upper, unit,
    conditions, method_text: method?.text, method_edition: method?.edition, method_clause: method?.clause, sample, statement,
  };
}

const provenanceRow = ({ sourceId, grade, statedOn, note }: Provenance): Row => ({ source_id: sourceId, grade, stated_on: statedOn, note });

function editionOf({ document }: Pick<NewRequirement, 'document'>, editions: ReadonlyMap<string, number>): number {
  const id = editions.get(document);
  if (id === undefined) throw new Error(`the document ${document} was not made`);
  return id;
}

const digestOf = (content: Row): string => createHash('sha256').update(canonicalJson(content)).digest('hex');
