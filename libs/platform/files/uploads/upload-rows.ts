import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { MOST_MEGAPIXELS } from '../checks/image';
import type { FileRefusal } from '../checks/file-refusal';
import { OPEN_HOURS, type Upload, type UploadAsked } from './upload';
import { queries } from './upload-rows.sql';

type Row = Omit<Upload, 'size' | 'received' | 'refusal'> & Readonly<{ size: string; received: string; refusal: FileRefusal['code'] | null; found: string | null }>;

/** Rows of `file.upload`; a transaction sees those of the organisation for which it works. */
@Injectable()
export class UploadRows {
  async used(tx: Tx): Promise<Readonly<{ open: number; bytes: number }>> {
    const row = await tx.first<{ open: number; bytes: string }>(queries.used);
    return { open: row?.open ?? 0, bytes: Number(row?.bytes ?? 0) };
  }

  /** Gives the id. */
  async insert(tx: Tx, { name, mediaType, size }: UploadAsked, organisation: string, account: string): Promise<string> {
    const row = await tx.first<{ id: string }>(queries.insert, [organisation, account, name, mediaType, size, OPEN_HOURS]);
    return row?.id ?? '';
  }

  async find(tx: Tx, id: string): Promise<Upload | null> {
    return uploadOf(await tx.first<Row>(queries.find, [id]));
  }

  /** Whoever comes at the same time waits. */
  async lock(tx: Tx, id: string): Promise<Upload | null> {
    return uploadOf(await tx.first<Row>(queries.lock, [id]));
  }

  async receive(tx: Tx, id: string, received: number): Promise<void> {
    await tx.execute(queries.receive, [id, received]);
  }

  /** Nothing changes for one that waits already. */
  async wait(tx: Tx, id: string): Promise<void> {
    await tx.execute(queries.wait, [id, OPEN_HOURS]);
  }

  /** As far as the transaction sees, the oldest first. */
  async waiting(tx: Tx): Promise<readonly Upload[]> {
    return (await tx.query<Row>(queries.waiting)).flatMap((row) => uploadOf(row) ?? []);
  }

  async finish(tx: Tx, id: string): Promise<void> {
    await tx.execute(queries.finish, [id]);
  }

  async refuse(tx: Tx, id: string, refusal: FileRefusal): Promise<void> {
    await tx.execute(queries.refuse, [id, refusal.code, 'found' in refusal ? refusal.found : null]);
  }
}

function uploadOf(row: Row | null): Upload | null {
  if (!row) return null;
  const { refusal, found, ...upload } = row;
  return { ...upload, size: Number(row.size), received: Number(row.received), refusal: refusal && refusalOf(refusal, found) };
}

function refusalOf(code: FileRefusal['code'], found: string | null): FileRefusal {
  if (code === 'FILE_TYPE_WRONG') return { code, found: found ?? '?' };
  return code === 'IMAGE_TOO_LARGE' ? { code, limit: MOST_MEGAPIXELS } : { code };
}
