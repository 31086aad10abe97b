import type { Json } from '@pure/kernel';
import type { Tx } from '@platform/database';

/** What a record of the public log is about. */
export const recordKinds = [
  'declaration', 'amend', 'withdraw', 'abolish', 'mapping', 'decision', 'suspend', 'revoke', 'draw-commit', 'draw-reveal', 'inspection', 'recognition',
  'objection', 'key-event', 'status-list', 'catalog', 'other',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/**
 * A state of something as everybody may read it. `version` counts from 1 under its number; `org`: number of the organisation
 * that it is about, null for a person. The document holds no personal data: what is logged is never taken back.
 */
export type PublicRecord = Readonly<{
  kind: RecordKind; number: string; version: number; org: string | null; document: Readonly<Record<string, Json>>; example: boolean;
}>;

/** `origin`: first line of the checkpoints of the log in which it stands. */
export type LogPlace = Readonly<{ origin: string; index: number }>;

/** What is published comes here in the transaction that publishes it, so that nothing published is ever missing in the log. */
export abstract class PublicLog {
  /** A version that is there already is left as it is. */
  abstract add(tx: Tx, record: PublicRecord): Promise<void>;
  /** The documents of these versions, letter for letter and in their order; null for one that was never added. */
  abstract documents(read: Tx, versions: readonly Readonly<{ number: string; version: number }>[]): Promise<readonly (string | null)[]>;
  /** Where these versions stand in the log that everybody sees, in their order; null for one that stands in none yet. */
  abstract places(read: Tx, versions: readonly Readonly<{ number: string; version: number }>[]): Promise<readonly (LogPlace | null)[]>;
}
