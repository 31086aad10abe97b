import type { Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import type { LeavingReason, PanelDays, PanelState, SeatState, Tally, Decided, Vote } from '../../domain/panel';
import type { DrawnSeat, ReviewRow, ReviewSubject } from '../seam';
import type { Panel, Seat } from './panel';

export type NewPanel = Readonly<{ id: string; subject: ReviewSubject; rules: number; size: number; least: Panel['least']; days: PanelDays }>;
export type PanelChange = Readonly<{ state?: PanelState; unilateral?: boolean; roundClosed?: boolean; draw?: string; days?: PanelDays; decided?: Decided | null }>;
export type SeatChange = Readonly<{
  state?: SeatState; hasAccess?: boolean; left?: Readonly<{ reason: LeavingReason; words: string | null }>; submitted?: true; remindedOn?: LocalDate;
  vote?: Readonly<{ vote: Vote; reasons: string | null; mayQuote: boolean; version: number }>; signed?: boolean;
}>;

/** Panels with their seats, and what is before them. */
export abstract class PanelStore {
  abstract find(tx: Tx, id: string): Promise<Panel | null>;
  /** Nobody else changes it until the transaction ends. */
  abstract lockPanel(tx: Tx, id: string): Promise<Panel | null>;
  /** The last one that was opened on it. */
  abstract ofSubject(tx: Tx, subject: string): Promise<Panel | null>;
  abstract createPanel(tx: Tx, panel: NewPanel): Promise<void>;
  /** What is reviewed, in one version; it becomes the panel's. */
  abstract createVersion(tx: Tx, panel: string, subject: ReviewSubject): Promise<void>;
  abstract savePanel(tx: Tx, id: string, change: PanelChange): Promise<void>;
  abstract rows(tx: Tx, panel: string, version: number): Promise<readonly ReviewRow[]>;
  /** Those of the version before that one; null where it is the first. */
  abstract rowsBefore(tx: Tx, panel: string, version: number): Promise<readonly ReviewRow[] | null>;
  /** In the order of their places, those who left too. */
  abstract seats(tx: Tx, panel: string): Promise<readonly Seat[]>;
  /** Ids of panels that go on and in which the expert holds a seat. */
  abstract heldBy(tx: Tx, expert: string): Promise<readonly string[]>;
  abstract createSeats(tx: Tx, panel: string, seats: readonly DrawnSeat[]): Promise<readonly Seat[]>;
  abstract saveSeat(tx: Tx, id: string, change: SeatChange): Promise<void>;
  /** The round has closed: an opinion that is handed in later is not blind. */
  abstract saveNotBlind(tx: Tx, panel: string): Promise<void>;
  /** A new version: who has signed has not signed this one. */
  abstract saveUnsigned(tx: Tx, panel: string): Promise<void>;
  abstract createConclusion(tx: Tx, panel: Panel, decided: Decided, tally: Tally): Promise<void>;
}
