import { ok, refuse, type Result } from '@pure/kernel';
import { letterOfGrade } from '../../domain/grade';
import type { KeyedEditions } from '../engine-facts/keyed-editions';

/** A clause as it is on record, by the columns of the table that imports take. */
export type ClauseRecord = Readonly<{
  number: string; parent: string | null; place: number | null; annex: boolean; title_hans: string | null; title_hant: string | null; title_en: string | null;
  abstract_hans: string | null; abstract_hant: string | null; abstract_en: string | null; source_id: string; grade: number; stated_on: string | null; note: string | null;
}>;
export abstract class ClauseRecords {
  abstract ofEdition(id: number): Promise<readonly ClauseRecord[]>;
}
export type ClausesNone = Readonly<{ code: 'CLAUSES_NONE' }>;

export const clauseColumns = [
  'standard', 'clause', 'parent', 'order', 'annex', 'title_zh_hans', 'title_zh_hant', 'title_en', 'abstract_zh_hans', 'abstract_zh_hant', 'abstract_en', 'source', 'grade', 'retrieved', 'note',
] as const;

/** The clauses of an edition as the table from which they can be read again: nothing changes by that. */
export class ExportClauses {
  constructor(
    private readonly editions: KeyedEditions,
    private readonly records: ClauseRecords,
  ) {}

  /** Cells by `clauseColumns`. */
  async execute(designation: string): Promise<Result<readonly (readonly string[])[], ClausesNone>> {
    const id = (await this.editions.keysOf([designation])).get(designation);
    const records = id === undefined ? [] : await this.records.ofEdition(id);
    return records.length === 0 ? refuse({ code: 'CLAUSES_NONE' }) : ok(records.map((record) => cellsOf(designation, record)));
  }
}

function cellsOf(standard: string, clause: ClauseRecord): readonly string[] {
  const { number, parent, place, annex, title_hans, title_hant, title_en, abstract_hans, abstract_hant, abstract_en, source_id, grade, stated_on, note } = clause;
  return [standard, number, parent, place === null ? null : String(place), String(annex), title_hans, title_hant, title_en, abstract_hans, abstract_hant, abstract_en, source_id, letterOfGrade(grade), stated_on, note].map((cell) => cell ?? '');
}
