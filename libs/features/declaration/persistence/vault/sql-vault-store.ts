import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import { type Evidence, type NewEvidence, type SeenEvidence, VaultStore } from '../../application/vault/vault-store';
import { queries } from './vault.sql';

@Injectable()
export class SqlVaultStore extends VaultStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  list(tx: Tx, declaration: string): Promise<readonly Evidence[]> {
    return tx.query<Evidence>(queries.list, [declaration]);
  }

  lockEvidence(tx: Tx, declaration: string, evidence: string): Promise<Evidence | null> {
    return tx.first<Evidence>(queries.lock, [declaration, evidence]);
  }

  async createEvidence(tx: Tx, { declaration, organisation }: Readonly<{ declaration: string; organisation: string }>, { kind, file, sha256, note }: NewEvidence, by: string): Promise<string> {
    const row = await tx.first<{ id: string }>(queries.insert, [declaration, organisation, kind, file, sha256, note, by]);
    if (!row) throw new Error('the proof was not written');
    return row.id;
  }

  async saveDisclosed(tx: Tx, evidence: string): Promise<void> {
    await tx.execute(queries.updateDisclosed, [evidence]);
  }

  async saveRemoved(tx: Tx, evidence: string): Promise<void> {
    await tx.execute(queries.updateRemoved, [evidence]);
  }

  async disclosedBy(tx: Tx, file: string): Promise<string | null> {
    return (await tx.first<{ enterprise: string }>(queries.disclosedBy, [file]))?.enterprise ?? null;
  }

  /** Where it was written, so that what was just disclosed is there. */
  seen(number: string): Promise<Readonly<{ enterprise: string; items: readonly SeenEvidence[] }> | null> {
    return this.pool.transaction(async (tx) => {
      const found = await tx.first<{ enterprise: string }>(queries.enterpriseOf, [number]);
      return found && { enterprise: found.enterprise, items: await tx.query<SeenEvidence>(queries.seen, [number]) };
    });
  }
}
