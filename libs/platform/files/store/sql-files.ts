import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { Journal } from '@platform/journal';
import type { Actor } from '@platform/permissions';
import { ok, type Result } from '@pure/kernel';
import { Examination } from '../checks/examination';
import type { FileRefusal } from '../checks/file-refusal';
import { Files, type NewFile } from '../files';
import type { StoredFile } from '../stored-file';
import { queries } from './files.sql';
import { KeepFile } from './keep-file';

type Row = Omit<StoredFile, 'size'> & Readonly<{ size: string }>;

/** Files over PostgreSQL and the store of bytes. */
@Injectable()
export class SqlFiles extends Files {
  constructor(
    private readonly examination: Examination,
    private readonly keeping: KeepFile,
    private readonly journal: Journal,
  ) {
    super();
  }

  async find(tx: Tx, id: string): Promise<StoredFile | null> {
    return (await this.findMany(tx, [id]))[0] ?? null;
  }

  async findMany(tx: Tx, ids: readonly string[]): Promise<readonly StoredFile[]> {
    return (await tx.query<Row>(queries.find, [ids])).map(fileOf);
  }

  async keep(tx: Tx, file: NewFile, by: Actor): Promise<Result<StoredFile, FileRefusal>> {
    const examined = await this.examination.examine(file.bytes, file.mediaType);
    if (!examined.ok) return examined;
    const made = await tx.first<{ id: string }>(queries.newId);
    const id = made?.id ?? '';
    await this.keeping.keep(tx, { ...file, id }, examined.value, file.bytes, by);
    const kept = await this.find(tx, id);
    if (!kept) throw new Error(`file ${id} is not of the organisation for which the transaction works`);
    return ok(kept);
  }

  async confine(tx: Tx, id: string): Promise<void> {
    await tx.execute(queries.confine, [id]);
  }

  async erase(tx: Tx, id: string, by: Actor): Promise<boolean> {
    const erased = await tx.first<{ sha256: string }>(queries.erase, [id]);
    if (erased) await this.journal.record(tx, { act: 'file.erased', by, subject: { kind: 'file', id }, content: {} });
    return erased !== null;
  }

  /** The newest first, one more than asked for where there are more; `total` to one more than `mostCounted`. */
  async list(tx: Tx, after: string | null, limit: number, mostCounted: number): Promise<Readonly<{ files: readonly StoredFile[]; total: number }>> {
    const files = await tx.query<Row>(queries.list, [after, limit + 1]);
    const counted = await tx.first<{ total: number }>(queries.count, [mostCounted + 1]);
    return { files: files.map(fileOf), total: counted?.total ?? 0 };
  }
}

const fileOf = (row: Row): StoredFile => ({ ...row, size: Number(row.size) });
