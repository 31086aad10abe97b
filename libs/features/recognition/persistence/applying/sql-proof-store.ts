import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type ApplicationProof, type NewProof, type ProofOf, ProofStore } from '../../application/applying/proof-store';
import { queries } from './proofs.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlProofStore extends ProofStore {
  async list(tx: Tx, application: string): Promise<readonly ApplicationProof[]> {
    return tx.query<ApplicationProof>(queries.list, [application]);
  }

  async createProof(tx: Tx, application: string, { kind, condition, file, sha256 }: NewProof, by: string): Promise<string> {
    const made = await tx.first<{ id: string }>(queries.insert, [application, kind, condition, file, sha256, by]);
    if (!made) throw new Error('a proof was not written');
    return made.id;
  }

  async removeProof(tx: Tx, application: string, proof: string): Promise<boolean> {
    return (await tx.execute(queries.remove, [application, proof])) > 0;
  }

  proofsOf(tx: Tx, file: string): Promise<readonly ProofOf[]> {
    return tx.query<ProofOf>(queries.of, [file]);
  }
}
