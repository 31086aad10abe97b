import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import { ok, type Refusal, refuse, type Result } from '@pure/kernel';
import type { MailStore, MailView } from './mail-store';

/** There is no such mail. */
export type MailUnknown = Refusal & Readonly<{ code: 'MAIL_UNKNOWN' }>;
/** Only a mail that failed is sent again. */
export type MailNotFailed = Refusal & Readonly<{ code: 'MAIL_NOT_FAILED'; state: string }>;

/** An administrator has a failed mail tried once more. */
export class SendAgain {
  constructor(
    private readonly pool: WritePool,
    private readonly mails: MailStore,
    private readonly journal: Journal,
  ) {}

  async execute(id: string, by: Actor): Promise<Result<MailView, MailUnknown | MailNotFailed>> {
    const waits = await this.pool.transaction(async (tx) => {
      const waiting = await this.mails.saveWaiting(tx, id);
      if (waiting) await this.journal.record(tx, { act: 'mail.asked-again', by, subject: { kind: 'mail', id }, content: {} });
      return waiting;
    });
    const mail = await this.mails.find(id);
    if (!mail) return refuse({ code: 'MAIL_UNKNOWN' });
    return waits ? ok(mail) : refuse({ code: 'MAIL_NOT_FAILED', state: mail.state });
  }
}
