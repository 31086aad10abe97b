import type { Tx } from '@platform/database';
import type { Result, Refusal } from '@pure/kernel';
import type { ProposalAct, ProposalState } from '../../domain/edits/course';
import type { Proposed } from '../../domain/edits/proposed';
import type { StandardEffect } from './effect';

/** One step; `by`: an account. `at` is ISO 8601. */
export type ProposalStep = Readonly<{ act: ProposalAct; by: string; words: string | null; at: string }>;

/** `attempt`: the UUID under which the steps of both persons belong together; another after each change. `proposedAt` is ISO 8601. */
export type Proposal = Proposed & Readonly<{ id: string; organisation: string; state: ProposalState; version: number; attempt: string; proposedBy: string; proposedAt: string }>;
/** `effect`: of a confirmed one, what it changed. */
export type SeenProposal = Proposal & Readonly<{ steps: readonly ProposalStep[]; effect: readonly StandardEffect[] | null }>;

export type NewProposal = Omit<Proposal, 'id' | 'state' | 'version' | 'proposedAt'>;
export type ProposalChange = Readonly<{ state: ProposalState; content?: Proposed; attempt?: string }>;
export type NewStep = Omit<ProposalStep, 'at'> & Readonly<{ effect?: readonly StandardEffect[] }>;
/** `standard`: proposals that name it. */
export type ProposalsAsked = Readonly<{ organisation: string; state: ProposalState | null; standard: string | null; limit: number; after: string | null }>;
export type ProposalPage = Readonly<{ items: readonly Proposal[]; total: number; next: string | null; counts: Readonly<Partial<Record<ProposalState, number>>> }>;

export abstract class ProposalStore {
  abstract find(id: string, organisation: string): Promise<SeenProposal | null>;
  /** Those that wait for somebody first, then the newest. */
  abstract page(asked: ProposalsAsked): Promise<ProposalPage>;
  /** Nobody else changes it until the transaction ends. */
  abstract lock(tx: Tx, id: string, organisation: string): Promise<Proposal | null>;
  abstract create(tx: Tx, proposal: NewProposal): Promise<string>;
  /** Raises the version by one. */
  abstract save(tx: Tx, id: string, change: ProposalChange): Promise<void>;
  abstract addStep(tx: Tx, id: string, step: NewStep): Promise<void>;
  /** What `work` wrote is taken back where it gives a refusal; the transaction goes on. */
  abstract attempt<T, R extends Refusal>(tx: Tx, work: () => Promise<Result<T, R>>): Promise<Result<T, R>>;
  /** Whatever `work` wrote is taken back; its answer stays. */
  abstract takenBack<T>(tx: Tx, work: () => Promise<T>): Promise<T>;
}
