import { abstractFault } from '../../domain/clauses/clause-text';
import { clauseKey } from '../../domain/clauses/clause-number';
import type { Fields } from '../import/fields';
import type { CitingTable } from '../import/import-citing-file';
import type { RowDraft } from '../import/row-draft';
import type { NamedDocument } from '../import/document-of';
import type { Texts } from '../standard-view';
import { AbstractBook } from './abstract-book';
import type { ClauseImports, KnownClause, NewClause } from './clause-imports';

const LONGEST_NUMBER = 60;
const LONGEST_TITLE = 200;
const LAST_PLACE = 9_999;
const scripts = [['zh-Hans', 'zh_hans'], ['zh-Hant', 'zh_hant'], ['en', 'en']] as const;

/**
 * Clauses, one a row: `standard`, `clause` and a title in some script; also `parent`, `order`, `annex`, abstracts in words of our own.
 * A parent that a row names stands in an earlier row, or on record.
 */
export function clauseTable(store: ClauseImports): CitingTable<NewClause> {
  return {
    subject: 'clauses',
    columns: ['standard', 'clause'],
    oneOf: scripts.map(([, column]) => `title_${column}`),
    async open(tx) {
      const reading = new ClauseReading(await store.known(tx));
      return { read: (fields, draft) => reading.read(fields, draft), write: (inTx, rows, editions) => store.write(inTx, rows, editions) };
    },
  };
}

/** Reads row after row, each held against those before it and those on record. */
class ClauseReading {
  private readonly book = new AbstractBook();
  private readonly numbers = new Set<string>();
  private readonly lines = new Map<string, number>();

  constructor(known: readonly KnownClause[]) {
    for (const clause of known) this.keep(clause);
  }

  read(fields: Fields, draft: RowDraft): NewClause | undefined {
    const named = draft.requiredDocument('standard');
    const number = short(fields, 'clause', LONGEST_NUMBER);
    if (number === undefined) fields.required('clause');
    const [title, abstract] = [textsIn(fields, 'title'), textsIn(fields, 'abstract')];
    if (Object.keys(title).length + Object.keys(abstract).length === 0) fields.fault('title_en', 'FIELD_MISSING');
    const [order, source, statedOn] = [orderIn(fields), draft.source(), fields.date('retrieved')];
    const parent = short(fields, 'parent', LONGEST_NUMBER);
    if (!named || number === undefined || !source) return undefined;
    const { document } = named;
    const key = clauseKey(number);
    this.examine(fields, named, { key, title, abstract, ...(parent !== undefined && { parent }) });
    if (fields.faults.length > 0) return undefined;
    this.keep({ document: document.key, family: document.familyKey, standard: document.number, key, number, abstracts: Object.values(abstract) });
    this.lines.set(`${document.key}\n${key}`, fields.line);
    const provenance = { ...source.sourced, ...(statedOn && { statedOn }) };
    return { document: document.key, key, number, ...(parent !== undefined && { parent }), ...(order !== undefined && { order }), annex: fields.flag('annex'), title, abstract, provenance };
  }

  private examine(fields: Fields, { document }: NamedDocument, { key, parent, title, abstract }: Pick<NewClause, 'key' | 'parent' | 'title' | 'abstract'>): void {
    const line = this.lines.get(`${document.key}\n${key}`);
    if (line !== undefined) fields.fault('clause', 'ROW_REPEATED', { line });
    if (parent !== undefined && !this.numbers.has(`${document.key}\n${clauseKey(parent)}`)) fields.fault('parent', 'PARENT_UNKNOWN', { value: parent });
    for (const [script, column] of scripts) {
      const text = abstract[script];
      const fault = text === undefined ? null : (abstractFault(text, Object.values(title)) ?? this.book.faultOf(text, document.familyKey));
      if (fault) fields.fault(`abstract_${column}`, fault.code, fault.params);
    }
  }

  private keep(clause: KnownClause): void {
    this.numbers.add(`${clause.document}\n${clause.key}`);
    this.book.add(clause);
  }
}

function textsIn(fields: Fields, what: 'title' | 'abstract'): Texts {
  const texts = scripts.map(([script, column]) => [script, what === 'title' ? short(fields, `title_${column}`, LONGEST_TITLE) : fields.text(`abstract_${column}`)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}

function short(fields: Fields, field: string, limit: number): string | undefined {
  const text = fields.text(field);
  return text !== undefined && text.length > limit ? fields.fault(field, 'TEXT_TOO_LONG', { limit }) : text;
}

function orderIn(fields: Fields): number | undefined {
  const text = fields.text('order');
  if (text === undefined) return undefined;
  const order = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return order >= 1 ? order : fields.fault('order', 'VALUE_UNKNOWN', { value: text, expected: `1–${LAST_PLACE}` });
}
