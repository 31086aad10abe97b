import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type Evidence, EvidenceStore, type NewEvidence } from '../../application/attached/evidence-store';
import { queries } from './evidence.sql';

type Row = Omit<Evidence, 'at'> & Readonly<{ at: Date }>;

@Injectable()
export class SqlEvidenceStore extends EvidenceStore {
  async list(tx: Tx, enterprise: string): Promise<readonly Evidence[]> {
    return (await tx.query<Row>(queries.list, [enterprise])).map(evidenceOf);
  }

  async createEvidence(tx: Tx, { id, organisation }: Readonly<{ id: string; organisation: string }>, { kind, file, note }: NewEvidence, by: string): Promise<Evidence> {
    const row = await tx.first<Row>(queries.insert, [id, organisation, kind, file, note, by]);
    if (!row) throw new Error('the proof was not written');
    return evidenceOf(row);
  }

  async removeEvidence(tx: Tx, enterprise: string, evidence: string): Promise<boolean> {
    return (await tx.execute(queries.updateRemoved, [enterprise, evidence])) > 0;
  }

  provedBy(tx: Tx, file: string): Promise<Readonly<{ territory: string | null; submitted: boolean }> | null> {
    return tx.first<{ territory: string | null; submitted: boolean }>(queries.provedBy, [file]);
  }
}

const evidenceOf = ({ at, ...row }: Row): Evidence => ({ ...row, at: at.toISOString() });
