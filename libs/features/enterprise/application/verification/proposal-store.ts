import type { Tx } from '@platform/database';
import type { ActName } from '@platform/journal';
import type { Step } from '@platform/two-person';
import type { Checklist } from '../../domain/checklist';
import type { DecidedAct } from '../../domain/decision';
import type { RegisteredName } from '../../domain/enterprise';
import type { NewSuccession } from './succession-store';

/** `id` is that of the steps of the two persons. */
export type NewProposal = Readonly<{ id: string; enterprise: string; act: DecidedAct; submission: string | null; checklist: Checklist; reasons: string | null; succession: Omit<NewSuccession, 'older'> | null }>;
/** `successor`: of a succession, the newer one as it is now. */
export type Proposal = NewProposal & Readonly<{ successor: Readonly<{ number: string | null; name: RegisteredName }> | null; by: string; at: string; outcome: 'confirmed' | 'refused' | null; refusal: string | null; settledAt: string | null }>;

/** The act as it is done, for the journal. */
export const doneAs = {
  verify: 'enterprise.verified', return: 'enterprise.returned', suspend: 'enterprise.suspended', resume: 'enterprise.resumed', close: 'enterprise.closed', succeed: 'enterprise.succeeded',
} as const satisfies Record<DecidedAct, ActName>;

/** The proposal as what two persons approve: everything that the act will do. */
export const stepOf = ({ id, enterprise, act, submission, checklist, reasons, succession }: NewProposal): Omit<Step, 'step' | 'by'> => ({
  proposal: id,
  act: doneAs[act],
  subject: { kind: 'enterprise', id: enterprise },
  content: { submission, checklist: checklist.map(({ item, finding, note }) => ({ item, finding, note })), reasons, ...(succession && { succession: { newer: succession.newer, kind: succession.kind, on: succession.on, basis: succession.basis } }) },
});

export abstract class ProposalStore {
  /** All of an enterprise, the newest first. */
  abstract ofEnterprise(tx: Tx, enterprise: string): Promise<readonly Proposal[]>;
  /** The one that waits for a second person; it stays as it is until the transaction ends. */
  abstract lockOpen(tx: Tx, enterprise: string): Promise<Proposal | null>;
  abstract createProposal(tx: Tx, proposal: NewProposal, by: string): Promise<void>;
  abstract writeSettled(tx: Tx, id: string, outcome: 'confirmed' | 'refused', refusal: string | null, by: string): Promise<void>;
}
