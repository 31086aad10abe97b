import type { LocalDate } from '@pure/kernel';
import type { DecidedAct } from '../../domain/decision';
import type { RegisteredName } from '../../domain/enterprise';
import type { SuccessionKind } from '../../domain/succession';
import type { HistoryAct } from './history-acts';

export const historyActors = ['enterprise', 'centre', 'platform'] as const;
export type HistoryActor = (typeof historyActors)[number];

/**
 * One act, without who the person was. `day`: in Asia/Shanghai; `decision`: what was proposed or refused; `fields`: what was
 * changed; `reason`: of a decision; `successor`: of a succession alone.
 */
export type HistoryEntry = Readonly<{
  id: string; day: LocalDate; act: HistoryAct; by: HistoryActor; decision: DecidedAct | null; fields: readonly string[]; reason: string | null;
  successor: Readonly<{ number: string | null; name: RegisteredName; kind: SuccessionKind; on: LocalDate }> | null;
}>;
/** `before`: the id of the last one of the page before, or null. */
export type HistoryAsked = Readonly<{ enterprise: string; acts: readonly HistoryAct[]; limit: number; before: string | null }>;
/** The newest first. `total` is exact up to 10,000; `next`: what the next page is asked for with. */
export type HistoryPage = Readonly<{ items: readonly HistoryEntry[]; total: number; next: string | null }>;

/** What was done with an enterprise, as the journal has it. */
export abstract class HistoryStore {
  abstract page(asked: HistoryAsked): Promise<HistoryPage>;
}
