import { integer, listEnvelope, namedSchema, oneOfTexts, record, text } from '@platform/http';
import type { JournalEvent } from '../journal';
import type { DeadLetter } from '../reading/dead-letters';
import type { DecisionEntry } from '../reading/journal-reader';
import type { Page } from '../reading/page';
import type { SealState } from '../seal/seal-state';
import { outcomes } from './journal.query';

const uuid = text({ format: 'uuid' });
const instant = text({ format: 'date-time' });
const subject = record({ kind: text(), id: text() });
const number = integer({ minimum: 1 });

const event = namedSchema('JournalEvent', record({
  id: number, at: instant, act: text(), via: oneOfTexts(['session', 'token', 'system', 'public']),
  'account?': uuid, 'session?': uuid, 'organisation?': uuid, 'role?': text(), 'correlation?': text(),
  subject,
  content: { type: 'object', description: 'Identifiers and values of the thing acted on; never personal data' },
  sha256: text({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 over the canonical JSON (RFC 8785) of the content' }),
}));

const decision = namedSchema('Decision', record({
  id: number, at: instant, action: text(), outcome: oneOfTexts(outcomes),
  'account?': uuid, 'session?': uuid, 'organisation?': uuid,
  'reason?': text({ description: 'Code of the denial' }),
  'correlation?': text(),
}));

const deadLetter = namedSchema('DeadLetter', record({
  id: { ...number, description: 'Number of the event' },
  act: text(), subject, at: instant, failedAt: instant,
  attempts: number,
  'fault?': text({ description: 'What the last attempt failed with' }),
}));

export const sealState = namedSchema('JournalSeal', record({
  size: integer({ minimum: 0, description: 'Rows under seal' }),
  waiting: integer({ minimum: 0, description: 'Rows under no seal yet' }),
  'sealedAt?': instant,
  'checkpoint?': text({ description: 'Signed note (C2SP tlog-checkpoint) of the last seal' }),
}));

export const eventList = listEnvelope(event);
export const decisionList = listEnvelope(decision);
export const deadLetterList = listEnvelope(deadLetter);

export const pageBody = <T, B>({ items, total, totalIsLowerBound, next }: Page<T>, toBody: (item: T) => B) => ({
  items: items.map(toBody), total, totalIsLowerBound, next: next === null ? null : String(next),
});

export const eventBody = ({ by, ...rest }: JournalEvent) => ({ ...rest, ...by });
export const decisionBody = (entry: DecisionEntry) => given(entry);
export const sealBody = (state: SealState) => given(state);
export const deadLetterBody = (letter: DeadLetter) => given(letter);

/** Without what is null. */
const given = (fields: Readonly<Record<string, unknown>>) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
