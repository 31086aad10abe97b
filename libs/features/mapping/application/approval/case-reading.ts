import type { LocalDate } from '@pure/kernel';
import type { MappingState } from '../../domain/states';
import type { Objection, SettledApproval } from './approval-store';

export const caseQueues = ['waiting', 'in_review', 'reviewed', 'in_notice', 'over', 'approved', 'suspended'] as const;
/** `waiting`: in review, and no panel is on it; `over`: the notice has ended, and the second person decides. */
export type CaseQueue = (typeof caseQueues)[number];

/** `waits`: for a panel; `lastDay`: of the notice; `unanswered`: objections without an answer. */
export type CaseLine = Readonly<{
  number: string; version: number; state: MappingState; since: string; source: string; target: string; example: boolean; waits: boolean;
  lastDay: LocalDate | null; over: boolean; objections: number; unanswered: number;
}>;
export type CasePage = Readonly<{ items: readonly CaseLine[]; total: number; next: string | null }>;

/** What regulators read of the mappings before them. */
export abstract class CaseReading {
  /** Longest waiting first. `busy`: ids of those before a panel now. */
  abstract page(asked: Readonly<{ queue: CaseQueue | null; busy: readonly string[]; after: string | null; limit: number }>): Promise<CasePage>;
  /** All attempts, the last one last. */
  abstract approvals(mapping: string): Promise<readonly SettledApproval[]>;
  abstract objections(approval: string): Promise<readonly Objection[]>;
}
