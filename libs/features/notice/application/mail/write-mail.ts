import type { Tx } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { MailStore, NewMail } from './mail-store';

/** Writes a mail down, to be sent once the transaction is committed. */
export class WriteMail {
  constructor(
    private readonly mails: MailStore,
    private readonly journal: Journal,
  ) {}

  /** Once for an event, an address and a template, however often it is asked. */
  async execute(tx: Tx, mail: NewMail): Promise<void> {
    const id = await this.mails.insertMail(tx, mail);
    if (id === null) return;
    const { event, template, account } = mail;
    await this.journal.record(tx, { act: 'mail.written', by: { via: 'system' }, subject: { kind: 'mail', id }, content: { event, template, account } });
  }
}
