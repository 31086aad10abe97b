import type { ImportSubject } from './subject';
import type { Reader } from './row-draft';
import { readAccess } from './readers/read-access';
import { readAdoption } from './readers/read-adoption';
import { readChange } from './readers/read-change';
import { readCcs, readIcs } from './readers/read-class';
import { readRelation } from './readers/read-relation';
import { readSource } from './readers/read-source';
import { readStandard } from './readers/read-standard';
import { readConfusable, readHazard, readTermPair, readVocabulary } from './readers/read-term';
import { readTransition } from './readers/read-transition';

/** A table by its header: all of `columns` and, where given, one of `oneOf`. Further columns are read when known. */
export type Table = Readonly<{ columns: readonly string[]; oneOf?: readonly string[]; read: Reader }>;

/** The tables that each subject knows; the first that fits the header is taken. */
export const tables: Readonly<Record<ImportSubject, readonly Table[]>> = {
  standards: [{
    columns: ['number'],
    oneOf: ['title_zh_hans', 'title_zh_hant', 'title_en', 'status', 'status_raw', 'ics', 'ccs', 'issued', 'published', 'implemented'],
    read: readStandard,
  }],
  relations: [{ columns: ['from_number', 'relation', 'to_number'], read: readRelation }],
  adoptions: [{ columns: ['national', 'base', 'degree'], read: readAdoption }],
  changes: [{ columns: ['old', 'new', 'change', 'kind'], read: readChange }],
  access: [{ columns: ['side', 'scheme', 'standards'], oneOf: ['product_zh_hans', 'product_zh_hant', 'product_en'], read: readAccess }],
  terms: [
    { columns: ['id', 'mainland_zh_hans', 'taiwan_zh_hant', 'pair_type'], read: readTermPair },
    { columns: ['mainland_zh_hans', 'taiwan_zh_hant', 'basis', 'false_friend'], read: readVocabulary },
    { columns: ['mainland', 'wanted_taiwan', 'evidence', 'grade'], read: readHazard },
    { columns: ['word', 'mainland_meaning', 'taiwan_meaning', 'taiwan_word_for_meaning'], read: readConfusable },
  ],
  transitions: [{ columns: ['number', 'procedure', 'from'], read: readTransition }],
  sources: [{ columns: ['id', 'address', 'grade'], read: readSource }],
  ics: [{ columns: ['code', 'level', 'parent', 'title_en'], read: readIcs }],
  ccs: [{ columns: ['code', 'level', 'parent', 'title_zh_hans'], read: readCcs }],
};

/** The table of a subject that a header shows; null where none does. */
export function tableOf(subject: ImportSubject, header: readonly string[]): Table | null {
  const has = (column: string) => header.includes(column);
  return tables[subject].find(({ columns, oneOf }) => columns.every(has) && (!oneOf || oneOf.some(has))) ?? null;
}

/** What a header of the subject must show, in words: `number + one of title_en, …`, alternatives by ` | `. */
export function expectedColumns(subject: ImportSubject): string {
  return tables[subject].map(({ columns, oneOf }) => columns.join(', ') + (oneOf ? ` + (${oneOf.join(' / ')})` : '')).join(' | ');
}
