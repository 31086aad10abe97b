import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type Revision, RevisionStore } from '../../application/revision/revision-store';
import type { VerifiedFacts } from '../../domain/revision';
import { queries } from './revisions.sql';

type Row = Omit<Revision, 'begunAt'> & Readonly<{ begun_at: Date }>;

@Injectable()
export class SqlRevisionStore extends RevisionStore {
  async open(tx: Tx, enterprise: string): Promise<Revision | null> {
    const row = await tx.first<Row>(queries.open, [enterprise]);
    return row && { id: row.id, version: row.version, facts: row.facts, begunAt: row.begun_at.toISOString(), proved: row.proved };
  }

  async createRevision(tx: Tx, { id, organisation }: Readonly<{ id: string; organisation: string }>, facts: VerifiedFacts, by: string): Promise<string> {
    const row = await tx.first<{ id: string }>(queries.insert, [id, organisation, JSON.stringify(facts), by]);
    if (!row) throw new Error('the change was not written');
    return row.id;
  }

  async saveFacts(tx: Tx, revision: string, facts: VerifiedFacts): Promise<number> {
    const row = await tx.first<{ version: number }>(queries.updateFacts, [revision, JSON.stringify(facts)]);
    if (!row) throw new Error('the change was not written');
    return row.version;
  }

  async writeSettled(tx: Tx, enterprise: string, outcome: 'verified' | 'discarded'): Promise<void> {
    await tx.execute(queries.updateSettled, [enterprise, outcome]);
  }
}
