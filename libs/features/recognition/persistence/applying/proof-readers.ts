import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { FileReaders, type StoredFile } from '@platform/files';
import type { Caller } from '@platform/permissions';
import { ProofStore } from '../../application/applying/proof-store';

const desk: readonly string[] = ['officer', 'approver'];

/**
 * Besides its owner, officers and approvers of the organisation that decides read a proof of what was submitted, and the person what they
 * took over. A proof of an employee is read in the enterprise by who handles the application, and by no colleague.
 */
@Injectable()
export class ProofReaders extends FileReaders {
  constructor(private readonly proofs: ProofStore) {
    super();
  }

  async mayRead(tx: Tx, { acting, account: own }: Caller, { id }: StoredFile): Promise<boolean> {
    if (!acting) return false;
    return (await this.proofs.proofsOf(tx, id)).some(({ organisation, account, heldBy, handler, isThere }) =>
      (handler === acting.organisation && desk.includes(acting.role)) || (isThere && (heldBy === acting.organisation || (organisation === acting.organisation && account === own))));
  }
}
