import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import { type EventRow, eventOf } from '../event-row';
import type { JournalEvent } from '../journal';
import { MOST_COUNTED, type Page, type PageAsked, pageOf } from './page';
import { queries } from './reading.sql';

/** Days are those of Asia/Shanghai, both included; ids are UUIDs. `subject` is a kind, with or without `:` and an id. */
export type EventsAsked = PageAsked & Readonly<{ act?: string; subject?: string; account?: string; organisation?: string; since?: string; until?: string }>;
export type DecisionsAsked = PageAsked & Readonly<{ action?: string; account?: string; organisation?: string; outcome?: string; since?: string; until?: string }>;

/** One decision on who may do what; `at` in ISO 8601, `reason` the code of the denial. */
export type DecisionEntry = Readonly<{
  id: number;
  at: string;
  action: string;
  outcome: string;
  account: string | null;
  session: string | null;
  organisation: string | null;
  reason: string | null;
  correlation: string | null;
}>;

/** The journal and the decisions, for those who audit. */
@Injectable()
export class JournalReader {
  constructor(private readonly pool: ReadPool) {}

  async events({ limit, before, act, subject, account, organisation, since, until }: EventsAsked): Promise<Page<JournalEvent>> {
    const [kind, ...id] = subject?.split(':') ?? [];
    const sought = [act, kind, id.length > 0 ? id.join(':') : null, account, organisation, since, until].map((value) => value ?? null);
    const [rows, counted] = await Promise.all([
      this.pool.query<EventRow>(queries.events, [...sought, before, limit + 1]),
      this.pool.first<{ total: number }>(queries.countEvents, [...sought, MOST_COUNTED + 1]),
    ]);
    return pageOf(rows.map(eventOf), counted?.total ?? 0, limit);
  }

  async decisions({ limit, before, action, account, organisation, outcome, since, until }: DecisionsAsked): Promise<Page<DecisionEntry>> {
    const sought = [action, account, organisation, outcome, since, until].map((value) => value ?? null);
    const [rows, counted] = await Promise.all([
      this.pool.query<DecisionEntry & { id: string }>(queries.decisions, [...sought, before, limit + 1]),
      this.pool.first<{ total: number }>(queries.countDecisions, [...sought, MOST_COUNTED + 1]),
    ]);
    return pageOf(rows.map((row) => ({ ...row, id: Number(row.id) })), counted?.total ?? 0, limit);
  }
}
