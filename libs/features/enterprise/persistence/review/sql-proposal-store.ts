import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type NewProposal, type Proposal, ProposalStore } from '../../application/verification/proposal-store';
import { nameOf, type NameRow } from '../register/enterprise-row';
import { queries } from './proposals.sql';

type Row = Omit<Proposal, 'at' | 'settledAt' | 'successor'> & NameRow & Readonly<{ number: string | null; at: Date; settled_at: Date | null }>;

@Injectable()
export class SqlProposalStore extends ProposalStore {
  async ofEnterprise(tx: Tx, enterprise: string): Promise<readonly Proposal[]> {
    return (await tx.query<Row>(queries.ofEnterprise, [enterprise])).map(proposalOf);
  }

  async lockOpen(tx: Tx, enterprise: string): Promise<Proposal | null> {
    const row = await tx.first<Row>(queries.lockOpen, [enterprise]);
    return row && proposalOf(row);
  }

  async createProposal(tx: Tx, { id, enterprise, act, submission, checklist, reasons, succession }: NewProposal, by: string): Promise<void> {
    await tx.execute(queries.insert, [id, enterprise, act, submission, JSON.stringify(checklist), reasons, succession && JSON.stringify(succession), by]);
  }

  async writeSettled(tx: Tx, id: string, outcome: 'confirmed' | 'refused', refusal: string | null, by: string): Promise<void> {
    await tx.execute(queries.updateSettled, [id, outcome, refusal, by]);
  }
}

const proposalOf = ({ at, settled_at, number, name_hans, name_hant, name_en, ...row }: Row): Proposal => ({
  ...row, successor: row.succession && { number, name: nameOf({ name_hans, name_hant, name_en }) }, at: at.toISOString(), settledAt: settled_at?.toISOString() ?? null,
});
