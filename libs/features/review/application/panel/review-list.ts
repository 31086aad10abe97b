import type { Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import type { Outcome, PanelState, SeatState } from '../../domain/panel';
import type { Names } from './panel';

/** `review`: id of the panel; `unread`: rows that the member has not read as they stand now. */
export type ReviewLine = Readonly<{
  review: string; number: string; version: number; title: Names; standards: readonly string[]; example: boolean; state: PanelState; seat: SeatState;
  due: LocalDate | null; rows: number; unread: number; submitted: boolean; signed: boolean; outcome: Outcome | null; unilateral: boolean;
}>;
/** `seats`, `submitted`, `signed`: how many; no member is told apart. */
export type PanelLine = Omit<ReviewLine, 'seat' | 'unread' | 'submitted' | 'signed' | 'rows'> & Readonly<{ size: number; accepted: number; submitted: number; signed: number; openedAt: string }>;
export type PanelPage = Readonly<{ items: readonly PanelLine[]; total: number; next: string | null }>;

/** A panel that is not over; `due`: last day of what is going on. */
export type PanelStage = Readonly<{ subject: string; panel: string; state: PanelState; due: LocalDate | null }>;

/** Lists of panels: those of one member, and all. */
export abstract class ReviewList {
  /** In which they sit, those that are due first. */
  abstract ofAccount(tx: Tx, account: string): Promise<readonly ReviewLine[]>;
  /** The newest first; `after`: id of the last one of the page before. */
  abstract page(tx: Tx, asked: Readonly<{ limit: number; after: string | null }>): Promise<PanelPage>;
  /** Ids of what is before a panel that is not over. */
  abstract subjectsUnderWay(tx: Tx): Promise<readonly string[]>;
  /** All panels that are not over. */
  abstract stagesUnderWay(tx: Tx): Promise<readonly PanelStage[]>;
  /** Ids of those with a last day that has passed. */
  abstract overdue(tx: Tx, most: number): Promise<readonly string[]>;
}
