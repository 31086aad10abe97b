import { Injectable } from '@nestjs/common';
import { ReadPool, type Tx } from '@platform/database';
import { type KeptSeal, SealStore } from '../../application/seals/seal-store';
import type { VersionKey } from '../../application/signature/signature-store';
import type { Sealable, SealFacts } from '../../domain/seal/judge-seal';
import { keptDocument } from '../kept-document';
import { queries } from './seals.sql';

@Injectable()
export class SqlSealStore extends SealStore {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  async sealable(tx: Tx, { number, version }: VersionKey): Promise<Sealable | null> {
    const row = await tx.first<Omit<Sealable, 'document'> & Readonly<{ document: string }>>(queries.sealable, [number, version]);
    return row && { ...row, document: keptDocument(row.document) };
  }

  kept(tx: Tx, { number, version }: VersionKey): Promise<KeptSeal | null> {
    return tx.first<KeptSeal>(queries.ofVersion, [number, version]);
  }

  async createSeal(tx: Tx, { number, version }: VersionKey, { authority, licence, serial, holder, sealedAt }: SealFacts, file: string): Promise<void> {
    await tx.execute(queries.insert, [number, version, authority, licence, serial, holder, sealedAt, file]);
  }

  ofVersion({ number, version }: VersionKey): Promise<KeptSeal | null> {
    return this.pool.first<KeptSeal>(queries.ofVersion, [number, version]);
  }
}
