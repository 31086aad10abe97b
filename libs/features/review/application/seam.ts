import type { Tx } from '@platform/database';
import type { Locale } from '@platform/locale';
import type { Actor } from '@platform/permissions';
import type { Result } from '@pure/kernel';
import type { PanelSide, SkipReason } from '@pure/draw';
import type { DrawFailure } from '../domain/draw/states';

type Names = Readonly<Partial<Record<Locale, string>>>;

/** One row that a panel judges, in the drafter's own words. `relations`: mask of `pure/equivalence`; `digest`: SHA-256 of the row, by which a changed one is seen. */
export type ReviewRow = Readonly<{
  key: string; section: string; source: Readonly<{ label: string; text: string }>; target: Readonly<{ label: string; text: string }>;
  relations: number; reason: string; evidence: readonly Readonly<{ source: string; locator: string; grade: number }>[]; digest: string;
}>;

/** An organisation that the subject concerns (applicant, drafting body); by its id on the platform where it has one, and by name. */
export type ConcernedOrganisation = Readonly<{ id: string | null; name: string }>;

/** What is reviewed: one frozen version. `standards`: search keys of both standards; `drafters`: accounts that wrote it. */
export type ReviewSubject = Readonly<{
  kind: 'mapping'; id: string; number: string; version: number; digest: string; title: Names; standards: readonly [string, string];
  drafters: readonly string[]; organisations: readonly ConcernedOrganisation[]; example: boolean; rows: readonly ReviewRow[];
}>;

/**
 * What a draw is asked for. `fields`: codes of the closed list of which a member must have one; `deadline`: RFC 3339, the first
 * checkpoint of the public log after it is part of the randomness; `revealHours`: how long the parties may reveal after it;
 * `parties`: organisations of the platform, at least two, neither the centre nor the operator; `lottery`: which public numbers are added.
 */
export type DrawAsked = Readonly<{
  panel: string; subject: Omit<ReviewSubject, 'rows'>; size: number; least: Readonly<Record<PanelSide, number>>; fields: readonly string[];
  deadline: string; revealHours: number; parties: readonly string[]; lottery: string | null;
}>;

export type DrawRefusal =
  | Readonly<{ code: 'PANEL_SIZE_EVEN'; size: number }>
  | Readonly<{ code: 'PANEL_SEATS_OVERDRAWN'; size: number; owed: number }>
  | Readonly<{ code: 'PANEL_CANNOT_BE_FILLED'; side: PanelSide | null; missing: number }>
  | Readonly<{ code: 'DRAW_PARTIES_TOO_FEW' }>
  | Readonly<{ code: 'DRAW_PARTY_UNFIT'; party: string }>
  | Readonly<{ code: 'DRAW_FIELD_UNKNOWN'; field: string }>
  | Readonly<{ code: 'DRAW_DEADLINE_PAST' }>;

/** One who sits. `expert`: id in the pool, never shown; `label`: in this draw, public. */
export type DrawnSeat = Readonly<{ expert: string; account: string; side: PanelSide; label: string }>;

/** `unilateral`: the pool could not give one side the seats it is owed: 单侧评审 ‖ 單側審查 wherever the panel is shown. */
export type Seated = Readonly<{ panel: string; draw: string; seats: readonly DrawnSeat[]; unilateral: boolean }>;

/** Prepares a draw; it is announced once every party has committed, and opened by the worker. */
export abstract class AnnounceDraw {
  /** `draw`: its number `GT-X-…`; `unilateral`: as the pool stands now. */
  abstract execute(tx: Tx, asked: DrawAsked, by: Actor): Promise<Result<Readonly<{ draw: string; unilateral: boolean }>, DrawRefusal>>;
}

export type ReplaceReason = Extract<SkipReason, 'conflict' | 'unavailable' | 'declined' | 'recused'>;
export type ReplaceRefusal = Readonly<{ code: 'DRAW_UNKNOWN' | 'DRAW_NOT_OPENED' | 'SEAT_UNKNOWN' | 'RESERVE_EMPTY' }>;

/** The next in the drawn order takes the seat of one who left; no new randomness, and it is published. */
export abstract class ReplaceSeat {
  /** `drafters`, `organisations`: of the version which is before the panel now; they may be others than those of the version that was drawn for. */
  abstract execute(tx: Tx, asked: Readonly<{ draw: string; expert: string; reason: ReplaceReason; drafters: readonly string[]; organisations?: readonly ConcernedOrganisation[] }>, by: Actor): Promise<Result<Readonly<{ seat: DrawnSeat; unilateral: boolean }>, ReplaceRefusal>>;
}

/** Whom a version concerns, and who wrote it. */
export type Concern = Pick<ReviewSubject, 'drafters' | 'organisations'> & Readonly<{ standards: readonly string[] }>;

/** Who can no longer hold a seat as the pool knows them now, by the id of the expert. */
export abstract class SeatFitness {
  /** `declined`: left the pool, or no longer agrees to it or to being drawn; `conflict`: bound to what is reviewed. */
  abstract unfit(tx: Tx, concern: Concern, experts: readonly string[]): Promise<ReadonlyMap<string, 'conflict' | 'declined'>>;
}

/** Ends a draw that is not opened: what it was for was withdrawn, and nobody is seated. */
export abstract class VoidDraw {
  abstract execute(tx: Tx, draw: string): Promise<void>;
}

/** What the panel does when a draw has an outcome; called in the transaction that opens it. */
export abstract class Seating {
  abstract seat(tx: Tx, seated: Seated): Promise<void>;
  /** Nobody is seated: no party revealed, the parties never committed, or too few are fit. A new draw may be announced. */
  abstract failed(tx: Tx, of: Readonly<{ panel: string; draw: string; reason: DrawFailure }>): Promise<void>;
}

/** Names of experts who agree to be named, as of now; the others are not in it. */
export abstract class PublicNames {
  abstract of(tx: Tx, experts: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Which accounts of the pool agree to be written to (the consent `contact`). */
export abstract class ExpertContacts {
  abstract reachable(tx: Tx, experts: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Those of the accounts that do, as of now. */
  abstract agreeing(tx: Tx, accounts: readonly string[]): Promise<ReadonlySet<string>>;
}
