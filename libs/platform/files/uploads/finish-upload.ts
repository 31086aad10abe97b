import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import type { Actor } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { Examination } from '../checks/examination';
import { FileBytes } from '../store/file-bytes';
import { KeepFile } from '../store/keep-file';
import { OneByOne } from './one-by-one';
import type { PartRefusal, Upload } from './upload';
import { UploadRows } from './upload-rows';

/**
 * What becomes of a file that has come whole. Until then its last part counts as not received, so that after a cut it is sent
 * again; while the scanner is away it counts, and the file waits.
 */
@Injectable()
export class FinishUpload {
  private readonly turns = new OneByOne();

  constructor(
    private readonly pool: WritePool,
    private readonly rows: UploadRows,
    private readonly store: FileBytes,
    private readonly examination: Examination,
    private readonly keeping: KeepFile,
  ) {}

  finish(upload: Upload, by: Actor): Promise<Result<Upload, PartRefusal>> {
    return this.turns.do(() => this.finishInTurn(upload, by));
  }

  private async finishInTurn({ id, organisation, size, mediaType }: Upload, by: Actor): Promise<Result<Upload, PartRefusal>> {
    const bytes = await this.store.readAt(id, 0, size);
    const examined = await this.examination.examine(bytes, mediaType);
    const waits = !examined.ok && examined.refusal.code === 'SCANNER_AWAY';
    const settle = async (tx: Tx): Promise<Result<Upload, PartRefusal>> => {
      const upload = await this.rows.lock(tx, id);
      if (upload?.state !== 'open') return outcomeOf(upload); // the same part came twice, and the other was first
      if (bytes.length < size) throw new Error(`of upload ${id} only ${bytes.length} of ${size} bytes are in the store`);
      if (waits) {
        await this.rows.wait(tx, id);
      } else if (examined.ok) {
        await this.keeping.keep(tx, upload, examined.value, bytes, by);
        await this.rows.finish(tx, id);
      } else {
        await this.keeping.noteRefused(tx, upload, examined.refusal, by);
        await this.rows.refuse(tx, id, examined.refusal);
      }
      return outcomeOf(await this.rows.find(tx, id));
    };
    const settled = await this.pool.transaction(settle, { organisation, unhurried: true }); // a slow disk takes its time
    if (!waits) await this.store.forget(id).catch(() => {}); // what is left of it goes with what nobody goes on with
    return settled;
  }
}

function outcomeOf(upload: Upload | null): Result<Upload, PartRefusal> {
  if (!upload) return refuse({ code: 'UPLOAD_UNKNOWN' });
  return upload.refusal ? refuse(upload.refusal) : ok(upload);
}
