import type { Tx } from '@platform/database';
import type { Json, LocalDate } from '@pure/kernel';
import type { ApplicationAct, ApplicationState, ReturnableState, Side } from '../../domain/application/course';

export type ApplicationKind = 'person' | 'firm' | 'title';
export type RowRef = Readonly<{ catalogue: string; version: number; key: string }>;
export type Answers = Readonly<Record<string, Json>>;

/**
 * An application as it lies. `organisation`: the firm, the employer, or the person's own place; `account`: who writes it; `handler`:
 * the organisation that decides, from the submission on; `heldBy`: the place of the person whom it is about, once they took it over; `row`: as it was seen when the draft was begun, then as it was submitted;
 * `frozen`: what was submitted last, without personal data; `digest`: SHA-256 of its canonical JSON. Instants are ISO.
 */
export type Application = Readonly<{
  id: string;
  number: string | null;
  organisation: string;
  account: string;
  kind: ApplicationKind;
  row: RowRef;
  handler: string | null;
  heldBy: string | null;
  state: ApplicationState;
  returnedFrom: ReturnableState | null;
  version: number;
  answers: Answers;
  frozen: Answers | null;
  digest: string | null;
  example: boolean;
  writtenAt: string;
  submittedAt: string | null;
  decidedAt: string | null;
}>;

/** `clock` with the version of the rules by which `due` was counted; null: no rule set a day. Codes in `reason` have words. */
export type NewStep = Readonly<{
  act: ApplicationAct;
  from: ApplicationState;
  to: ApplicationState;
  side: Side | 'platform';
  role: string | null;
  reason: string | null;
  words: string | null;
  clock: Readonly<{ rule: string; version: number }> | null;
  /** Last day for what comes next: the decision, the answer to a return, an appeal. */
  due: LocalDate | null;
  details: Answers;
}>;
export type Step = NewStep & Readonly<{ place: number; at: string; on: LocalDate }>;

export type Submitted = Readonly<{ number: string; handler: string; row: RowRef; frozen: Answers; digest: string; mark: Buffer }>;
/** `account`: those that it wrote alone; null: all of the organisation. */
export type ApplicationsAsked = Readonly<{ limit: number; after: string | null; account: string | null }>;
export type ApplicationPage = Readonly<{ items: readonly Application[]; total: number; next: string | null }>;

/**
 * Applications that the organisation of the transaction sees: its own, and from the submission on those that it handles. Both sides
 * write states and steps through it, in one transaction with what they record elsewhere.
 */
export abstract class ApplicationStore {
  abstract find(tx: Tx, id: string): Promise<Application | null>;
  /** Nobody else changes it until the transaction ends. */
  abstract lockApplication(tx: Tx, id: string): Promise<Application | null>;
  /** Those of the organisation and those that its person took over, begun last first; what others handed to it is not among them. */
  abstract page(tx: Tx, organisation: string, asked: ApplicationsAsked): Promise<ApplicationPage>;
  abstract createApplication(tx: Tx, application: Pick<Application, 'id' | 'organisation' | 'account' | 'kind' | 'row' | 'example'>): Promise<void>;
  /** The next version of what is written. */
  abstract saveAnswers(tx: Tx, id: string, answers: Answers): Promise<void>;
  /** The next number of applications, GT-A, of the year of the database's today. */
  abstract nextNumber(tx: Tx): Promise<string>;
  abstract saveSubmitted(tx: Tx, id: string, submitted: Submitted): Promise<void>;
  /** State, and where an answered return goes on; `decided`: the moment of the decision is now. */
  abstract saveState(tx: Tx, id: string, state: Readonly<{ state: ApplicationState; returnedFrom: ReturnableState | null; decided: boolean }>): Promise<void>;
  /** Whether another application, whosever it is, holds the certificate; two that ask at once are answered one after the other. */
  abstract lockCertificate(tx: Tx, mark: Buffer, besides: string): Promise<boolean>;
  /** Who writes it for the organisation from now on. */
  abstract saveWriter(tx: Tx, id: string, account: string): Promise<void>;
  /** The certificate may be applied for again: what came of it was revoked or is over. */
  abstract saveReleased(tx: Tx, id: string): Promise<void>;
  /** Those in which practising first was not confirmed by its last day: the step that says so is appended. At most so many; works for no organisation. */
  abstract endOverdueActFirst(tx: Tx, today: LocalDate, most: number): Promise<readonly Readonly<{ id: string; number: string; organisation: string; applicant: string; handler: string }>[]>;
  /** Appends; gives its place. */
  abstract createStep(tx: Tx, application: string, step: NewStep): Promise<number>;
  /** The oldest first. */
  abstract stepsOf(tx: Tx, application: string): Promise<readonly Step[]>;
}
