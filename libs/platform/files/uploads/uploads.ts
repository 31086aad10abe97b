import { Injectable } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { Idempotency, type Keyed, type KeyRefusal } from '@platform/idempotency';
import type { Acting, Actor, Caller } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { FileBytes } from '../store/file-bytes';
import { orAway } from '../store/store-away';
import { FinishUpload } from './finish-upload';
import { type OpenRefusal, type Part, type PartRefusal, type PartSent, roomFor, stepOf, type Upload, type UploadAsked } from './upload';
import { UploadRows } from './upload-rows';

export type UploadUnknown = Readonly<{ code: 'UPLOAD_UNKNOWN' }>;

/** Files coming in, part by part, each from where the last one ended. */
@Injectable()
export class Uploads {
  constructor(
    private readonly pool: WritePool,
    private readonly rows: UploadRows,
    private readonly bytes: FileBytes,
    private readonly finishing: FinishUpload,
    private readonly idempotency: Idempotency,
  ) {}

  open(asked: UploadAsked, { organisation }: Acting, { account }: Caller, by: Actor, keyed: Keyed | null): Promise<Result<Upload, OpenRefusal | KeyRefusal | UploadUnknown>> {
    return this.pool.transaction(
      async (tx) => {
        const opened = await this.idempotency.once(tx, by, keyed, async (): Promise<Result<string, OpenRefusal>> => {
          const room = roomFor(asked, await this.rows.used(tx));
          return room.ok ? ok(await this.rows.insert(tx, asked, organisation, account)) : room;
        });
        return opened.ok ? known(await this.rows.find(tx, opened.value)) : opened;
      },
      { organisation },
    );
  }

  find(id: string, { organisation }: Acting): Promise<Result<Upload, UploadUnknown>> {
    return this.pool.transaction(async (tx) => known(await this.rows.find(tx, id)), { organisation });
  }

  /** Takes a part. With the last one the file is checked and finished before the answer. */
  receive(id: string, sent: PartSent, acting: Acting, by: Actor): Promise<Result<Upload, PartRefusal>> {
    return orAway(() => this.receiveInStore(id, sent, acting, by));
  }

  private async receiveInStore(id: string, sent: PartSent, { organisation }: Acting, by: Actor): Promise<Result<Upload, PartRefusal>> {
    const taken = await this.pool.transaction(
      async (tx): Promise<Result<Upload, PartRefusal>> => {
        const upload = await this.rows.lock(tx, id);
        if (!upload) return refuse({ code: 'UPLOAD_UNKNOWN' });
        const step = stepOf(upload, sent);
        if (!step.ok) return step;
        if (step.value.kind === 'nothing') return ok(upload);
        if (step.value.kind === 'compare') return this.compare(upload, step.value.part);
        const received = await this.write(upload, step.value.part);
        if (received < upload.size) await this.rows.receive(tx, id, received);
        return ok({ ...upload, received });
      },
      { organisation, unhurried: true }, // a store far away takes its time
    );
    const isWhole = taken.ok && taken.value.state === 'open' && taken.value.received === taken.value.size;
    return isWhole ? this.finishing.finish(taken.value, by) : taken;
  }

  private async write({ id }: Upload, { offset, bytes }: Part): Promise<number> {
    await this.bytes.writeAt(id, offset, bytes);
    return offset + bytes.length;
  }

  /** The same part once more is as good as none; another one in its place is a mistake of the sender. */
  private async compare(upload: Upload, { offset, bytes }: Part): Promise<Result<Upload, PartRefusal>> {
    const there = await this.bytes.readAt(upload.id, offset, bytes.length);
    return there.equals(bytes) ? ok(upload) : refuse({ code: 'UPLOAD_OFFSET_WRONG', received: upload.received });
  }
}

const known = (upload: Upload | null): Result<Upload, UploadUnknown> => (upload ? ok(upload) : refuse({ code: 'UPLOAD_UNKNOWN' }));
