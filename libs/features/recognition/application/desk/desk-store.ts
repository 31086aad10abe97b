import type { Tx } from '@platform/database';
import type { Locale } from '@platform/locale';
import type { LocalDate, Refusal, Result } from '@pure/kernel';
import type { ApplicationAct, ApplicationState } from '../../domain/application/course';
import type { DecidedAct } from '../../domain/decision/decided-act';
import type { VerificationFound } from '../../domain/desk/verification';
import type { ApplicationKind, RowRef } from '../applying/application-store';

export type Names = Readonly<Partial<Record<Locale, string>>>;

/** What is looked at together; `waiting`: an appeal or a correction was asked for; `proposed`: it waits for a second person. */
export const deskQueues = ['submitted', 'received', 'verifying', 'deciding', 'proposed', 'returned', 'overdue', 'waiting', 'decided', 'withdrawn'] as const;
export type DeskQueue = (typeof deskQueues)[number];

/** Those that are due first, or those in which something was done last. */
export const deskOrders = ['due', 'changed'] as const;

/** `taiwan`, `mainland`: names of the row's ends; `due`, `clock`: of the last step that set a day; `waits`: what was asked for after the decision; `lastAct`, `lastSide`, `changedAt`: what was done last, by whom and when. */
export type DeskLine = Readonly<{
  id: string; number: string; kind: ApplicationKind; row: RowRef; taiwan: string; mainland: string; level: string | null; state: ApplicationState; submittedAt: string;
  due: LocalDate | null; clock: string | null; clockVersion: number | null; isOverdue: boolean; isProposed: boolean; waits: 'appeal' | 'correction' | null; example: boolean;
  lastAct: ApplicationAct; lastSide: 'applicant' | 'desk' | 'platform'; changedAt: string;
}>;
/** `find`: part of a number. */
export type DeskAsked = Readonly<{ queue: DeskQueue | null; catalogue: string | null; find: string | null; sort: (typeof deskOrders)[number]; limit: number; after: string | null }>;
/** How many there are of each queue, of what is asked for otherwise. */
export type DeskCounts = Readonly<Record<DeskQueue | 'all', number>>;
export type DeskCatalogue = Readonly<{ id: string; title: string; count: number }>;
export type DeskPage = Readonly<{ items: readonly DeskLine[]; total: number; counts: DeskCounts; catalogues: readonly DeskCatalogue[]; next: string | null }>;

/** `reference` sealed under the key of the holder. */
export type NewVerification = Omit<VerificationFound, 'reference'> & Readonly<{ id: string; application: string; reference: Buffer | null }>;
/** `by`: account; `at`: ISO. */
export type KeptVerification = NewVerification & Readonly<{ by: string; at: string }>;

/** `level`: of the mainland; `part`: what is recognised of it; `basis`: article, or condition of the row. */
export type ProposedDecision = Readonly<{ act: DecidedAct; level: string | null; part: string | null; basis: string; reasons: string; officialNumber: string | null; validUntil: LocalDate | null }>;
export type NewProposal = ProposedDecision & Readonly<{ id: string; application: string; handler: string }>;
export type KeptProposal = NewProposal & Readonly<{ by: string; at: string; outcome: 'approved' | 'sent-back' | null; words: string | null; settledBy: string | null; settledAt: string | null }>;

/** `round` from 1 on; `remedy`: how it can be contested, as it was configured then. */
export type NewDecision = ProposedDecision & Readonly<{ application: string; handler: string; remedy: Names; proposedBy: string; decidedBy: string; on: LocalDate }>;
export type KeptDecision = NewDecision & Readonly<{ round: number }>;

/** What a desk writes about applications that its organisation handles; the transaction sees no others. */
export abstract class DeskStore {
  /** `catalogues`: all under which it has applications. */
  abstract queue(tx: Tx, handler: string, asked: DeskAsked): Promise<DeskPage>;
  abstract verificationsOf(tx: Tx, application: string): Promise<readonly KeptVerification[]>;
  abstract createVerification(tx: Tx, verification: NewVerification, by: string): Promise<void>;
  /** The newest first. */
  abstract proposalsOf(tx: Tx, application: string): Promise<readonly KeptProposal[]>;
  abstract lockProposal(tx: Tx, application: string): Promise<KeptProposal | null>;
  abstract createProposal(tx: Tx, proposal: NewProposal, by: string): Promise<void>;
  abstract saveSettled(tx: Tx, id: string, settled: Readonly<{ outcome: 'approved' | 'sent-back'; words: string | null; by: string }>): Promise<void>;
  /** The oldest first. */
  abstract decisionsOf(tx: Tx, application: string): Promise<readonly KeptDecision[]>;
  abstract createDecision(tx: Tx, decision: NewDecision): Promise<void>;
  /** Whether another application has the number of this body; until the transaction ends nobody else gives it. */
  abstract lockNumber(tx: Tx, handler: string, number: string, besides: string): Promise<boolean>;
  abstract createNumber(tx: Tx, handler: string, number: string, application: string): Promise<void>;
  /** Refused, the work has written nothing. */
  abstract whole<T, R extends Refusal>(tx: Tx, work: () => Promise<Result<T, R>>): Promise<Result<T, R>>;
}

/** `handler`, `organisation`, `applicant`: who decides, who applied, and by which account; `clock`: the rule that set the day. */
export type OverdueApplication = Readonly<{ id: string; number: string; organisation: string; applicant: string; handler: string; due: LocalDate; clock: string | null }>;

/** Applications whose day has passed, each once. */
export abstract class OverdueApplications {
  /** At most so many. */
  abstract take(tx: Tx, today: LocalDate, most: number): Promise<readonly OverdueApplication[]>;
}
