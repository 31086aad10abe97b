import { Injectable } from '@nestjs/common';
import { OwnerPool, type Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import { FileBytes } from './file-bytes';
import { queries } from './files.sql';

/** The bytes of an erased file go, unless a file that stays, of whatever organisation, has the same. */
@Injectable()
export class RemoveErasedBytes extends EventHandler {
  readonly name = 'file.remove-erased-bytes';
  readonly acts = ['file.erased'] as const;

  constructor(
    private readonly owner: OwnerPool,
    private readonly store: FileBytes,
  ) {
    super();
  }

  handle(_tx: Tx, { subject }: JournalEvent): Promise<void> {
    return this.owner.transaction(async (tx) => {
      const erased = await tx.first<{ sha256: string }>(queries.erasedBytes, [subject.id]);
      if (!erased) return;
      await tx.query(queries.lockBytes, [erased.sha256]);
      const still = await tx.first<{ kept: boolean }>(queries.stillKept, [erased.sha256]);
      if (!still?.kept) await this.store.remove(erased.sha256);
    });
  }
}
