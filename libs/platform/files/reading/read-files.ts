import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import { Journal } from '@platform/journal';
import type { Acting, Actor, Caller } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { FileBytes } from '../store/file-bytes';
import { queries } from '../store/files.sql';
import { SqlFiles } from '../store/sql-files';
import { type FileStoreAway, orAway } from '../store/store-away';
import type { StoredFile } from '../stored-file';
import { AllFileReaders } from './all-file-readers';

const MOST_COUNTED = 10_000;

/** The newest first; `next` is the `after` of the page that follows. */
export type FilePage = Readonly<{ items: readonly StoredFile[]; total: number; totalIsLowerBound: boolean; next: string | null }>;
export type Content = Readonly<{ file: StoredFile; bytes: Readable }>;
/** `FILE_AWAY`: the store of bytes has not what the database knows of. */
export type ReadRefusal = FileStoreAway | Readonly<{ code: 'FILE_UNKNOWN' | 'FILE_AWAY' }>;

/** Files for those who may read them. */
@Injectable()
export class ReadFiles {
  constructor(
    private readonly pool: WritePool,
    private readonly files: SqlFiles,
    private readonly readers: AllFileReaders,
    private readonly store: FileBytes,
    private readonly journal: Journal,
  ) {}

  list({ after, limit }: Readonly<{ after: string | null; limit: number }>, { organisation }: Acting): Promise<FilePage> {
    return this.pool.transaction(
      async (tx) => {
        const { files, total } = await this.files.list(tx, after, limit, MOST_COUNTED);
        const items = files.slice(0, limit);
        const next = files.length > limit ? (items.at(-1)?.id ?? null) : null;
        return { items, total: Math.min(total, MOST_COUNTED), totalIsLowerBound: total > MOST_COUNTED, next };
      },
      { organisation },
    );
  }

  /** The file of an upload that is finished. */
  find(id: string, { organisation }: Acting): Promise<StoredFile | null> {
    return this.pool.transaction((tx) => this.files.find(tx, id), { organisation });
  }

  async content(id: string, acting: Acting, caller: Caller, by: Actor): Promise<Result<Content, ReadRefusal>> {
    const own = await this.find(id, acting);
    const file = own?.confined === false ? own : await this.asNamed(id, caller, by);
    if (!file) return refuse({ code: 'FILE_UNKNOWN' });
    return orAway<Content, ReadRefusal>(async () => {
      const bytes = await this.store.read(file.sha256);
      return bytes ? ok({ file, bytes }) : refuse({ code: 'FILE_AWAY' });
    });
  }

  private async asNamed(id: string, caller: Caller, by: Actor): Promise<StoredFile | null> {
    const owner = await this.pool.first<{ organisation: string | null }>(queries.ownerOf, [id]);
    if (!owner?.organisation) return null;
    const organisation = owner.organisation;
    const read = async (tx: Tx): Promise<StoredFile | null> => {
      const file = await this.files.find(tx, id);
      if (!file || !(await this.readers.mayRead(tx, caller, file))) return null;
      await this.journal.record(tx, { act: 'file.read', by, subject: { kind: 'file', id }, content: { organisation } });
      return file;
    };
    return this.pool.transaction(read, { organisation });
  }
}
