import type { Operation } from '../load/operation';
import type { SeenHead } from '../witness/witness';

/** What the database holds once all is quiet. Digests in small hexadecimal digits, roots in base64. */
export type Kept = Readonly<{
  enterprises: readonly Readonly<{ id: string; uscc: string; number: string | null; address: string | null }>[];
  sites: readonly Readonly<{ id: string; enterprise: string; name: string }>[];
  contacts: readonly Readonly<{ enterprise: string }>[];
  evidence: readonly Readonly<{ id: string; enterprise: string; file: string }>[];
  files: readonly Readonly<{ id: string }>[];
  uploads: readonly Readonly<{ id: string }>[];
  submissions: readonly Readonly<{ enterprise: string; outcome: string | null }>[];
  proposals: readonly Readonly<{ id: string; enterprise: string; act: string; outcome: string | null }>[];
  approvals: readonly Readonly<{ proposal: string; step: number; account: string; session: string }>[];
  /** Acts of the journal about enterprises; `proposal` of those that were decided. */
  events: readonly Readonly<{ act: string; subject: string; proposal: string | null }>[];
  versions: readonly Readonly<{ number: string; version: number; status: string; enterprise: string }>[];
  records: readonly Readonly<{ id: string; number: string; version: number; sha256: string; documentSha256: string }>[];
  entries: readonly Readonly<{ index: number; record: string; leafHash: string; sha256: string }>[];
  heads: readonly Readonly<{ size: number; root: string }>[];
}>;

/** All that is looked at when a run is over. */
export type Facts = Kept & Readonly<{ operations: readonly Operation[]; seen: readonly SeenHead[] }>;

export const rules = [
  'ACKNOWLEDGED_LOST', 'REFUSED_DONE', 'DONE_TWICE', 'NUMBER_REISSUED', 'DECIDED_TWICE', 'DECIDED_ALONE', 'DECISION_WITHOUT_EFFECT',
  'PUBLISHED_UNLOGGED', 'RECORD_CHANGED', 'LOG_HOLE', 'HEAD_WRONG', 'WITNESS_CONTRADICTED',
] as const;
export type Rule = (typeof rules)[number];
export type Violation = Readonly<{ rule: Rule; what: string }>;

export const violation = (rule: Rule, what: string): Violation => ({ rule, what });
