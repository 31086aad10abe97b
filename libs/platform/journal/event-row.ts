import type { Json } from '@pure/kernel';
import type { ActName, Actor, JournalEvent } from './journal';

/** A row of `journal.event`, as every query of it gives it. */
export type EventRow = Readonly<{
  id: string;
  at: string;
  act: ActName;
  account: string | null;
  session: string | null;
  organisation: string | null;
  role: string | null;
  via: Actor['via'];
  subject_kind: string;
  subject_id: string;
  content: Readonly<Record<string, Json>>;
  sha256: string;
  correlation: string | null;
}>;

export function eventOf(row: EventRow): JournalEvent {
  const { account, session, organisation, role, correlation } = row;
  return {
    id: Number(row.id),
    at: row.at,
    act: row.act,
    by: { via: row.via, ...present({ account, session, organisation, role, correlation }) },
    subject: { kind: row.subject_kind, id: row.subject_id },
    content: row.content,
    sha256: row.sha256,
  };
}

const present = (fields: Readonly<Record<string, string | null>>): Partial<Actor> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
