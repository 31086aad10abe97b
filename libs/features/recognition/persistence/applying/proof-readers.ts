import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { FileReaders, type StoredFile } from '@platform/files';
import type { Caller } from '@platform/permissions';
import { ProofStore } from '../../application/applying/proof-store';

const desk: readonly string[] = ['officer', 'approver'];

/** Besides its owner, officers and approvers of the organisation that decides read a proof of what was submitted. */
@Injectable()
export class ProofReaders extends FileReaders {
  constructor(private readonly proofs: ProofStore) {
    super();
  }

  async mayRead(tx: Tx, { acting }: Caller, { id }: StoredFile): Promise<boolean> {
    if (!acting || !desk.includes(acting.role)) return false;
    return (await this.proofs.handlerOf(tx, id)) === acting.organisation;
  }
}
