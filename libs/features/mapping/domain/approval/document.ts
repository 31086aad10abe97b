import type { Json, LocalDate } from '@pure/kernel';
import type { MappingContent } from '../content';
import type { Effect, OfflineDecision } from './terms';

export type Names = Readonly<Partial<Record<'zh-Hans' | 'zh-Hant' | 'en', string>>>;

export type VoteCounts = Readonly<{ agree: number; requestChanges: number; object: number }>;

/**
 * What a panel says of itself in public. `votes`, `sides`: null where so few voted that a count would name somebody; `dissent`:
 * the centre's words on each objection, null as long as there are none. No name stands here, since what is published is never taken back.
 */
export type PanelSummary = Readonly<{
  draw: string | null;
  size: number;
  unilateral: boolean;
  outcome: string | null;
  votes: VoteCounts | null;
  sides: Readonly<{ mainland: VoteCounts; taiwan: VoteCounts }> | null;
  dissent: readonly (Names | null)[];
}>;

/** How many objections came during the notice, and what was made of them. */
export type Objections = Readonly<{ received: number; takenUp: number; refused: number }>;

/**
 * What everybody is shown and what the public log has the digest of, as canonical JSON. `digest`: SHA-256 of the content that
 * panel and regulators decided on; `since`: null until it is approved.
 */
export type MappingDocument = Readonly<{
  format: 'gongtong-mapping/1';
  number: string;
  version: number;
  example: boolean;
  content: MappingContent;
  digest: string;
  panel: PanelSummary | null;
  approvingBody: Names;
  effect: Effect;
  territory: string;
  since: LocalDate | null;
  until: LocalDate | null;
  notice: Readonly<{ from: LocalDate; until: LocalDate; days: number }>;
  offline: OfflineDecision | null;
  objections: Objections;
  /** Number of the mapping whose place it takes when it is approved; absent where there is none. */
  supersedes?: string;
}>;

/** A document as JSON; all of it is. */
export const documentJson = (document: MappingDocument): Json => document;
