import type { Tx } from '@platform/database';
import type { Actor } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { canonicalJson, ok, refuse, type Result } from '@pure/kernel';
import { appended, withContent, withRow } from '../../domain/changes';
import type { DocumentRelation, MappingRow } from '../../domain/content';
import { MOST_ROWS } from '../../domain/content';
import type { DraftedMapping, DraftStore } from './draft-store';
import type { MappingUnknown, OwnMappings, StateUnfit, VersionStale } from './own-mapping';

export type Whole = Readonly<{ document: DocumentRelation; rows: readonly MappingRow[] }>;
export type Writer = Readonly<{ acting: Acting; by: Actor }>;

/** Somebody else changed the row, or what is said of the documents, since; `theirs`: as it is now, null where it was taken out. */
export type PartStale<T> = Readonly<{ code: 'ROW_STALE'; version: number; key: string; yours: T | null; theirs: T | null }>;
export type TooMany = Readonly<{ code: 'MAPPING_ROWS_MANY'; most: number }>;
export type WriteRefusal = MappingUnknown | StateUnfit | VersionStale | TooMany | Readonly<{ code: 'MAPPING_KEY_TWICE'; key: string }>;
export type RowRefusal = MappingUnknown | StateUnfit | TooMany | PartStale<MappingRow>;

/** Keeps what the centre writes. Two who write on one mapping hinder each other only on one and the same row. */
export class WriteDraft {
  constructor(
    private readonly own: OwnMappings,
    private readonly drafts: DraftStore,
  ) {}

  /** What was saved already is not saved again, so that an answer that was lost may be asked for once more. */
  save(id: string, { document, rows }: Whole, version: number, writer: Writer): Promise<Result<null, WriteRefusal>> {
    return this.own.writing(id, writer.acting, async (tx, before): Promise<Result<null, WriteRefusal>> => {
      const seen = new Set<string>();
      const twice = rows.find(({ key }) => seen.size === seen.add(key).size)?.key;
      if (twice !== undefined) return refuse({ code: 'MAPPING_KEY_TWICE', key: twice });
      const after = withContent(before.content, before.changed, { version: before.version + 1, document, rows });
      if (!after.isChanged) return ok(null);
      if (before.version !== version) return refuse({ code: 'VERSION_STALE', version: before.version });
      return this.kept(tx, before, { document, rows }, writer);
    });
  }

  /** @param row null takes it out. @param seen the version of the draft in which the writer saw it */
  saveRow(id: string, { key, row, seen }: Readonly<{ key: string; row: MappingRow | null; seen: number }>, writer: Writer): Promise<Result<null, RowRefusal>> {
    return this.own.writing(id, writer.acting, async (tx, before): Promise<Result<null, RowRefusal>> => {
      const theirs = before.content.rows.find((one) => one.key === key) ?? null;
      if (canonicalJson(theirs) === canonicalJson(row)) return ok(null);
      if ((before.changed[key] ?? 0) > seen) return refuse({ code: 'ROW_STALE', version: before.version, key, yours: row, theirs });
      return this.kept(tx, before, { document: before.content.document, rows: withRow(before.content.rows, key, row) }, writer);
    });
  }

  saveDocument(id: string, document: DocumentRelation, seen: number, writer: Writer): Promise<Result<null, MappingUnknown | StateUnfit | TooMany | PartStale<DocumentRelation>>> {
    return this.own.writing(id, writer.acting, async (tx, before): Promise<Result<null, TooMany | PartStale<DocumentRelation>>> => {
      const theirs = before.content.document;
      if (canonicalJson(theirs) === canonicalJson(document)) return ok(null);
      if ((before.changed['document'] ?? 0) > seen) return refuse({ code: 'ROW_STALE', version: before.version, key: 'document', yours: document, theirs });
      return this.kept(tx, before, { document, rows: before.content.rows }, writer);
    });
  }

  /** After those that there are; what says the same as one of them is left out. */
  append(id: string, added: readonly Omit<MappingRow, 'key'>[], writer: Writer): Promise<Result<null, MappingUnknown | StateUnfit | TooMany>> {
    return this.own.writing(id, writer.acting, (tx, before) => this.kept(tx, before, { document: before.content.document, rows: appended(before.content, added) }, writer));
  }

  private async kept(tx: Tx, before: DraftedMapping, next: Whole, { by }: Writer): Promise<Result<null, TooMany>> {
    if (next.rows.length > MOST_ROWS) return refuse({ code: 'MAPPING_ROWS_MANY', most: MOST_ROWS });
    const { content, changed, isChanged } = withContent(before.content, before.changed, { ...next, version: before.version + 1 });
    if (isChanged) await this.drafts.saveDraft(tx, before.id, { content, changed });
    if (by.account !== undefined) await this.drafts.addDrafter(tx, before.id, by.account);
    return ok(null);
  }
}
