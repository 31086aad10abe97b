import type { Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import type { OrderArticle } from '../../domain/oversight/article';
import type { PublishedState } from '../published-declarations';

/** What is looked at together: under inspection without an order; ordered and in time; overdue; where the enterprise has stated something; corrected; where a measure waits for a second person. */
export const queues = ['inspected', 'ordered', 'overdue', 'stated', 'corrected', 'proposed'] as const;
export type Queue = (typeof queues)[number];

/** `number`: of the declaration; `id`: of the same, for its owner; `title`: its first product; `declarer`: a name of the enterprise. */
export type OversightLine = Readonly<{
  number: string; id: string; inspection: string; state: PublishedState; stateSince: LocalDate; enterprise: string; declarer: string; title: string; opened: LocalDate;
  articles: readonly OrderArticle[]; due: LocalDate | null; statementDue: LocalDate | null; stated: LocalDate | null; publicised: LocalDate | null; isOverdue: boolean; isProposed: boolean; example: boolean;
}>;
/** `reach`: leading digits of the territories that concern the body, null: all; `organisation`: whose declarations they are; `declaration`: the only one; `after`: number of the inspection before the page. */
export type QueueAsked = Readonly<{ queue: Queue | null; reach: readonly string[] | null; organisation: string | null; declaration: string | null; limit: number; after: string | null }>;
export type QueuePage = Readonly<{ items: readonly OversightLine[]; total: number; next: string | null }>;

/** A declaration that everybody sees, as those find it who look after it. */
export type Target = Readonly<{ id: string; number: string; enterprise: string }>;

/** Reads across enterprises: texts of orders and statements are not among it. */
export abstract class OversightReading {
  /** By its number in the written form. */
  abstract target(number: string): Promise<Target | null>;
  /** Those that are due first, then the oldest. Ended inspections are not among them. */
  abstract page(asked: QueueAsked): Promise<QueuePage>;
  /** The authority that opened the inspection that goes on. */
  abstract regulatorOf(tx: Tx, declaration: string): Promise<string | null>;
}
