import { Injectable } from '@nestjs/common';
import { Contacts, PendingSecrets } from '@features/access';
import type { Tx } from '@platform/database';
import { EventHandler, type JournalEvent } from '@platform/journal';
import type { MailParams } from '../application/mail/mail-store';
import { SendMail } from '../application/mail/send-mail';
import { WriteMail } from '../application/mail/write-mail';
import { momentText } from './moment-text';
import { securityActs } from '../domain/security-acts';

/** Sends what was written down. A mail that must wait makes the queue try again later. */
@Injectable()
export class SendWrittenMail extends EventHandler {
  readonly name = 'notice.send-mail';
  readonly acts = ['mail.written', 'mail.asked-again'] as const;

  constructor(private readonly sending: SendMail) {
    super();
  }

  async handle(_tx: Tx, { subject }: JournalEvent): Promise<void> {
    if ((await this.sending.execute(subject.id)) === 'again') throw new Error('the mail could not be handed over yet');
  }
}

const templates = { invitation: 'invitation', reset: 'recovery', 'sign-up': 'sign-up' } as const;

/** Mails the secret of an invitation, a recovery or a sign-up; after that nobody but the mail has it. */
@Injectable()
export class MailSecret extends EventHandler {
  readonly name = 'notice.mail-secret';
  readonly acts = ['invitation.created', 'recovery.asked', 'sign-up.asked'] as const;

  constructor(
    private readonly pending: PendingSecrets,
    private readonly contacts: Contacts,
    private readonly mails: WriteMail,
  ) {
    super();
  }

  async handle(tx: Tx, { id, subject, content }: JournalEvent): Promise<void> {
    const found = await this.pending.find(tx, subject.id);
    if (!found) return;
    const { kind, email, locale, secret, expiresAt } = found;
    const [template, until] = [kind === 'sign-up' && secret === '' ? 'account-exists' : templates[kind], momentText(expiresAt)] as const;
    await this.mails.execute(tx, { event: id, account: null, address: email, template, locale, params: { until, ...(await this.inviting(content)) }, secret: secret || null });
    await this.pending.clearPending(tx, subject.id);
  }

  /** For whom an invited person would act, and as what. */
  private async inviting({ organisation, role }: JournalEvent['content']): Promise<MailParams> {
    if (typeof organisation !== 'string' || typeof role !== 'string') return {};
    return { organisation: { ...(await this.contacts.nameOf(organisation)) }, role };
  }
}

/** Tells people what happened to the safety of their account, so that they notice when it was not them. */
@Injectable()
export class MailSecurity extends EventHandler {
  readonly name = 'notice.mail-security';
  readonly acts = securityActs;

  constructor(
    private readonly contacts: Contacts,
    private readonly mails: WriteMail,
  ) {
    super();
  }

  async handle(tx: Tx, event: JournalEvent): Promise<void> {
    const { id, act, at, content: { browser = null, system = null } } = event;
    const account = accountOf(event);
    const [contact] = account === undefined ? [] : await this.contacts.find([account]);
    if (!contact) return;
    const { email, locale } = contact;
    await this.mails.execute(tx, { event: id, account: contact.account, address: email, template: 'security', locale, params: { what: act, at: momentText(at), ...(act === 'session.opened-elsewhere' && { device: { browser, system } }) }, secret: null });
  }
}

/** Whose account it is: the act's subject, or named in it, or the one who acted. */
function accountOf({ subject, content, by }: JournalEvent): string | undefined {
  if (subject.kind === 'account') return subject.id;
  return typeof content['account'] === 'string' ? content['account'] : by.account;
}
