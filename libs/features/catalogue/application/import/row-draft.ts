import type { LocalDate } from '@pure/kernel';
import type { Side } from '@pure/standard-number';
import type { NamedDocument, documentOf } from './document-of';
import type { Fields } from './fields';
import { type KnownSource, type SourceBook, addressIn } from './source-book';
import type { Sourced, Staged, StagedSource, StagedTable, StagedTables } from './staged';

/** What readers know beside the row. `source` stands in for rows that name none. */
export type ReadContext = Readonly<{ today: LocalDate; sources: SourceBook; documentOf: typeof documentOf; source?: string }>;

/** A reader turns one row into staged items, or into faults on its fields. */
export type Reader = (fields: Fields, draft: RowDraft) => void;

export type CitedSource = Readonly<{ sourced: Sourced; known: KnownSource }>;

/** What one row comes to. Its items are only taken when its fields have no fault and it is not skipped. */
export class RowDraft {
  readonly items: Staged[] = [];
  /** A row that holds no fact: of grade M, which is a compiler's memory, or of one document under two spellings. */
  skipped = false;

  constructor(
    readonly fields: Fields,
    readonly context: ReadContext,
  ) {}

  add<T extends StagedTable>(table: T, item: StagedTables[T]): void {
    this.items.push({ table, line: this.fields.line, item } as Staged);
  }

  /** Stages the document that a text names, with its keys. */
  document(text: string, side?: Side): NamedDocument {
    return this.named(this.context.documentOf(text, side));
  }

  named(named: NamedDocument): NamedDocument {
    this.add('document', named.document);
    named.keys.forEach((key) => this.add('key', key));
    return named;
  }

  /** The document in a required field. */
  requiredDocument(field: string, side?: Side): NamedDocument | undefined {
    const text = this.fields.required(field);
    return text === undefined ? undefined : this.document(text, side);
  }

  /** Source and grade of the row; `fallback` is the source of a table whose rows name none. */
  source(fallback?: StagedSource): CitedSource | undefined {
    const named = this.fields.text('source') ?? fallback?.id ?? this.context.source;
    if (named === undefined) return this.fields.fault('source', 'SOURCE_MISSING');
    const known = this.context.sources.get(named);
    const own = fallback?.id === named ? fallback : undefined;
    const grade = this.grade(known ?? own);
    if (grade === undefined) return undefined;
    if (!known) this.add('source', own ?? newSource(named, grade));
    const note = this.fields.text('note');
    return { sourced: { sourceId: named, grade, ...(note !== undefined && { note }) }, known: known ?? { id: named } };
  }

  private grade(known: Pick<KnownSource, 'grade'> | undefined): number | undefined {
    if (this.fields.text('grade') === undefined && known?.grade !== undefined) return known.grade;
    const grade = this.fields.grade();
    if (grade === null) this.skipped = true;
    return grade ?? undefined;
  }
}

function newSource(id: string, grade: number): StagedSource {
  const address = addressIn(id);
  return { id, grade, listed: false, ...(address !== undefined && { address }) };
}
