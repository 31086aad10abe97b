import type { Tx } from '@platform/database';
import type { Locale } from '@platform/locale';
import type { Json } from '@pure/kernel';
import type { MailOutcome, MailState, MailTemplate } from '../../domain/mail';

export type MailParams = Readonly<Record<string, Json>>;

/** `address`: null for a mail to whoever follows something, whose address is looked up when it goes out; `secret`: what the mail alone may tell; kept sealed and destroyed when the mail has gone out. */
export type NewMail = Readonly<{
  event: number; account: string | null; template: MailTemplate; locale: Locale; params: MailParams; secret: string | null;
}> & (Readonly<{ address: string; follow?: null }> | Readonly<{ address: null; follow: string }>);

export type TakenMail = Readonly<{ id: string; address: string; template: MailTemplate; locale: Locale; params: MailParams; secret: string | null; attempts: number }>;

/** A mail as an administrator sees it: without its text and its secret. Instants are ISO 8601. */
export type MailView = Readonly<{
  id: string; address: string; account: string | null; template: MailTemplate; locale: Locale; state: MailState; attempts: number; fault: string | null;
  createdAt: string; sentAt: string | null;
}>;

export abstract class MailStore {
  /** Its id; null where the event has made this mail to that address already. */
  abstract insertMail(tx: Tx, mail: NewMail): Promise<string | null>;
  /** Marks a waiting mail as being sent; null where it does not wait, or where nobody follows any more. Commit before the attempt. */
  abstract markSending(tx: Tx, id: string): Promise<TakenMail | null>;
  /** Marks a mail that is still being sent as cut off and gives its template; null where it is not. */
  abstract markCutOff(tx: Tx, id: string): Promise<MailTemplate | null>;
  abstract saveOutcome(tx: Tx, id: string, outcome: MailOutcome): Promise<void>;
  /** Lets a failed mail wait again; false where it has not failed. */
  abstract saveWaiting(tx: Tx, id: string): Promise<boolean>;
  /** The newest first. */
  abstract page(limit: number, after: string | null): Promise<Readonly<{ items: readonly MailView[]; total: number; next: string | null }>>;
  abstract find(id: string): Promise<MailView | null>;
}
