import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { Journal } from '@platform/journal';
import type { Actor } from '@platform/permissions';
import type { Examined } from '../checks/examination';
import type { FileRefusal } from '../checks/file-refusal';
import type { MediaType } from '../stored-file';
import { FileBytes } from './file-bytes';
import { queries } from './files.sql';

/** What is known of a file beside its bytes. */
export type Label = Readonly<{ id: string; organisation: string; account: string; name: string; mediaType: MediaType }>;

/** Keeps what passed the checks, and notes what did not. The journal has ids, never names. */
@Injectable()
export class KeepFile {
  constructor(
    private readonly store: FileBytes,
    private readonly journal: Journal,
  ) {}

  /** `original`: the bytes as they came. Within the transaction nobody removes the same bytes of another file. */
  async keep(tx: Tx, { id, organisation, account, name, mediaType }: Label, { bytes, scanned }: Examined, original: Buffer, by: Actor): Promise<void> {
    const [sha256, handedIn] = [digest(bytes), digest(original)];
    await tx.query(queries.lockBytes, [sha256]);
    await this.store.put(sha256, bytes);
    await tx.execute(queries.insert, [id, organisation, account, name, mediaType, bytes.length, sha256, handedIn, scanned]);
    const content = { organisation, mediaType, size: bytes.length, sha256, handedIn, scanned };
    await this.journal.record(tx, { act: 'file.kept', by, subject: { kind: 'file', id }, content });
  }

  async noteRefused(tx: Tx, { id, mediaType }: Pick<Label, 'id' | 'mediaType'>, refusal: FileRefusal, by: Actor): Promise<void> {
    await this.journal.record(tx, { act: 'file.refused', by, subject: { kind: 'file', id }, content: { mediaType, ...refusal } });
  }
}

const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
