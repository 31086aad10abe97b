import { Injectable } from '@nestjs/common';
import { SupervisedEnterprises } from '@features/enterprise';
import type { Tx } from '@platform/database';
import { FileReaders, type StoredFile } from '@platform/files';
import type { Caller } from '@platform/permissions';
import { VaultStore } from '../../application/vault/vault-store';

/** Besides its owner, the regulator that decides on the enterprise reads a proof that was disclosed. */
@Injectable()
export class VaultReaders extends FileReaders {
  constructor(
    private readonly vault: VaultStore,
    private readonly enterprises: SupervisedEnterprises,
  ) {
    super();
  }

  async mayRead(tx: Tx, { acting }: Caller, { id }: StoredFile): Promise<boolean> {
    const number = acting && (await this.vault.disclosedBy(tx, id));
    const enterprise = number ? await this.enterprises.ofNumber(number) : null;
    return acting !== null && enterprise !== null && (await this.enterprises.decidesOn(acting, enterprise)).ok;
  }
}
