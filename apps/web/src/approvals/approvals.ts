import type { components } from '../api/schema';
import type { Role } from '../session/me';

type Schemas = components['schemas'];
export type Line = Schemas['MappingCaseLine'];
export type Case = Schemas['MappingCase'];
export type Attempt = Case['attempts'][number];
export type UnderWay = NonNullable<Case['underWay']>;
export type Act = Case['possible'][number];

export const queues = ['waiting', 'in_review', 'reviewed', 'in_notice', 'over', 'approved', 'suspended'] as const;

/** What a person decides, in the order in which it is offered. */
export const decisions = ['send-to-notice', 'approve', 'return', 'reject', 'suspend', 'lift', 'supersede', 'revoke'] as const;
export type Decision = (typeof decisions)[number];

const roleOf: Readonly<Record<Decision, readonly Role[]>> = {
  'send-to-notice': ['officer'], approve: ['approver'], return: ['officer', 'approver'], reject: ['officer', 'approver'], suspend: ['approver'], lift: ['approver'], supersede: ['approver'], revoke: ['approver'],
};

/** What the role may decide as the mapping stands. Before a notice the centre is told what to correct. */
export function decisionsOf({ possible, state }: Case, role: Role | undefined): readonly Decision[] {
  const open = (decision: Decision): boolean => possible.some((act) => act === decision) || (decision === 'return' && state === 'reviewed');
  return role === undefined ? [] : decisions.filter((decision) => roleOf[decision].includes(role) && open(decision));
}

/** The attempt that goes on. */
export const openAttempt = ({ attempts }: Case): Attempt | undefined => attempts.find(({ outcome }) => outcome === null);

export type Stated = Readonly<{ relations: readonly string[]; negated: boolean; rationale: string; deviationsSeen: boolean; deviationsComplete: boolean }>;
export type Row = Readonly<{ key: string; sources: readonly { ref: string }[]; targets: readonly { ref: string }[]; relations: readonly string[]; negated: boolean; reason: string }>;
/** What the page reads of a content; the server has checked it when it was written. */
export type Content = Readonly<{ source: string; target: string; document: Stated; rows: readonly Row[] }>;

export function contentOf(value: unknown): Content | null {
  const isContent = (one: unknown): one is Content => typeof one === 'object' && one !== null && 'document' in one && 'rows' in one && Array.isArray(one.rows);
  return isContent(value) ? value : null;
}
