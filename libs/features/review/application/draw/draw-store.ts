import type { Tx } from '@platform/database';
import type { Locale } from '@platform/locale';
import type { Candidate, DrawAnnouncement, PanelSide, PublishedFitness, SkipReason } from '@pure/draw';
import type { LocalDate } from '@pure/kernel';
import type { MemberFacts } from '../../domain/draw/fitness';
import type { DrawFailure, DrawState } from '../../domain/draw/states';
import type { DrawAsked, ReplaceReason } from '../seam';

/** As it is published: what is needed to compute the draw anew, and until when the parties may reveal; with a lottery, until when its numbers can be given. */
export type Announced = DrawAnnouncement & Readonly<{ revealBy: string; numbersBy?: string; fields: readonly string[]; subject: Readonly<{ number: string; version: number; digest: string }>; example: boolean }>;

/** Moments in ISO 8601, UTC. `records`: versions in the public log. */
export type Draw = Readonly<{
  number: string; panel: string; subject: DrawAsked['subject']; state: DrawState; failure: DrawFailure | null; size: number; least: Readonly<Record<PanelSide, number>>; fields: readonly string[];
  deadline: string; revealBy: string; lottery: string | null; numbers: readonly number[] | null; numbersBy: string | null; secret: Buffer; salt: Buffer; announcement: Announced | null;
  root: string | null; rootAt: string | null; randomness: string | null; unilateral: boolean; records: number; example: boolean;
}>;
export type NewDraw = Omit<Draw, 'state' | 'failure' | 'announcement' | 'root' | 'rootAt' | 'randomness' | 'records' | 'numbers'>;

/** `language`: of the name; `commitment`, `revealed`: 64 hexadecimal digits. */
export type Party = Readonly<{ organisation: string; name: string; language: Locale; commitment: string | null; revealed: string | null }>;
export type NewParty = Pick<Party, 'organisation' | 'name' | 'language'>;
/** `place`: in drawn order, from 1; `told`: whether its reason may be published; `frozen`: how the member stood when it was announced; `nonce`: of its digest, null of draws under the first rules. */
export type Entry = Readonly<{ label: string; expert: string; account: string; side: PanelSide; unfit: Candidate['unfit']; told: boolean; place: number | null; seated: boolean; frozen: PublishedFitness['unfit']; nonce: string | null }>;
export type NewEntry = Pick<Entry, 'label' | 'expert' | 'side' | 'frozen' | 'nonce'>;
/** A member of a draw's pool as it stands now. */
export type PoolMember = Omit<MemberFacts, 'isBound'> & Readonly<{ label: string; expert: string; account: string; marks: readonly Buffer[]; frozen: PublishedFitness['unfit']; nonce: string | null }>;
export type Replacement = Readonly<{ record: number; left: string; reason: ReplaceReason | 'withheld'; label: string; at: string }>;
export type Moment = Readonly<{ today: LocalDate; at: string }>;
/** What an expert sees of a draw in whose pool they are. */
export type OwnEntry = Readonly<{ number: string; state: DrawState; label: string; seated: boolean; place: number | null; salt: Buffer; deadline: string; example: boolean }>;
/** `numbers`: of the lottery, as they were given. */
export type DrawLine = Pick<Draw, 'number' | 'panel' | 'state' | 'failure' | 'deadline' | 'revealBy' | 'lottery' | 'numbers' | 'numbersBy' | 'subject' | 'example'>;
export type DrawPage = Readonly<{ items: readonly DrawLine[]; total: number; next: string | null }>;
export type PartyLine = Readonly<{ number: string; state: DrawState; committed: boolean; revealed: boolean; deadline: string; revealBy: string; subject: DrawAsked['subject'] }>;
export type ReasonCount = Readonly<{ reason: SkipReason | 'withheld'; count: number }>;

export abstract class DrawStore {
  abstract now(tx: Tx): Promise<Moment>;
  abstract nextNumber(tx: Tx): Promise<string>;
  abstract create(tx: Tx, draw: NewDraw, parties: readonly NewParty[]): Promise<void>;
  abstract find(tx: Tx, number: string): Promise<Draw | null>;
  /** Nobody else changes it until the transaction ends. */
  abstract lock(tx: Tx, number: string): Promise<Draw | null>;
  abstract save(tx: Tx, draw: Draw): Promise<void>;
  abstract parties(tx: Tx, number: string): Promise<readonly Party[]>;
  abstract saveParty(tx: Tx, number: string, party: Party): Promise<void>;
  abstract createEntries(tx: Tx, number: string, entries: readonly NewEntry[]): Promise<void>;
  abstract members(tx: Tx, number: string, today: LocalDate): Promise<readonly PoolMember[]>;
  /** In drawn order, or by label before it is drawn. */
  abstract entries(tx: Tx, number: string): Promise<readonly Entry[]>;
  abstract saveEntries(tx: Tx, number: string, entries: readonly Entry[]): Promise<void>;
  abstract replacements(tx: Tx, number: string): Promise<readonly Replacement[]>;
  abstract createReplacement(tx: Tx, number: string, replacement: Omit<Replacement, 'at'>): Promise<void>;
  /** The newest first; `after`: number of the last one of the page before. */
  abstract page(tx: Tx, asked: Readonly<{ limit: number; after: string | null }>): Promise<DrawPage>;
  /** Numbers of draws that are not over. */
  abstract pending(tx: Tx): Promise<readonly string[]>;
  abstract ofExpert(tx: Tx, expert: string): Promise<readonly OwnEntry[]>;
  abstract ofParty(tx: Tx, organisation: string): Promise<readonly PartyLine[]>;
}
