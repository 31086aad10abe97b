import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import { Files } from '@platform/files';
import { EventHandler, type JournalEvent } from '@platform/journal';
import { HolderStore } from '../application/applying/holder-store';

/** What was handed in to prove who somebody is goes once nothing is kept of the person any more. */
@Injectable()
export class EraseLeftProofs extends EventHandler {
  readonly name = 'recognition.erase-left-proofs';
  readonly acts = ['recognition-application.erased', 'personal.erased'] as const;

  constructor(
    private readonly pool: WritePool,
    private readonly holders: HolderStore,
    private readonly files: Files,
  ) {
    super();
  }

  async handle(tx: Tx, { act, subject }: JournalEvent): Promise<void> {
    const left = await this.holders.proofsLeft(tx, act === 'personal.erased' ? { account: subject.id } : { application: subject.id });
    for (const { file, organisation } of left) await this.pool.transaction((own) => this.files.erase(own, file, { via: 'system' }), { organisation });
  }
}
