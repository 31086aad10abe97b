import type { Tx, WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import { afterDelivery, type MailTemplate } from '../../domain/mail';
import { letterOf } from './letter';
import type { MailStore } from './mail-store';
import type { Mailer } from './mailer';
import { rendered } from './rendered';

/** Under which address the site is reached; links of mails begin with it. */
export class MailOrigin {
  constructor(readonly origin: string) {}
}

/**
 * Sends a written mail once. That it is being sent is committed before the attempt: one that was cut off is left to an
 * administrator, since nobody knows whether it arrived.
 */
export class SendMail {
  constructor(
    private readonly pool: WritePool,
    private readonly mails: MailStore,
    private readonly mailer: Mailer,
    private readonly journal: Journal,
    private readonly site: MailOrigin,
  ) {}

  /** `again`: it waits, and is to be tried later. */
  async execute(id: string): Promise<'done' | 'again'> {
    const taken = await this.pool.transaction((tx) => this.mails.markSending(tx, id));
    if (!taken) return this.leaveCutOff(id);
    const { attempts, address, locale, ...mail } = taken;
    const message = { id, to: address, locale, ...rendered(letterOf(mail, locale, this.site.origin), locale) };
    const outcome = afterDelivery(await this.mailer.send(message), attempts);
    await this.pool.transaction(async (tx) => {
      await this.mails.saveOutcome(tx, id, outcome);
      if (outcome.state === 'failed') await this.recordFailure(tx, id, mail.template);
    });
    return outcome.state === 'waiting' ? 'again' : 'done';
  }

  /** It has been sent, or its attempt was cut off. */
  private leaveCutOff(id: string): Promise<'done'> {
    return this.pool.transaction(async (tx) => {
      const template = await this.mails.markCutOff(tx, id);
      if (template) await this.recordFailure(tx, id, template);
      return 'done' as const;
    });
  }

  private recordFailure(tx: Tx, id: string, template: MailTemplate): Promise<number> {
    return this.journal.record(tx, { act: 'mail.failed', by: { via: 'system' }, subject: { kind: 'mail', id }, content: { template } });
  }
}
