import { createTransport } from 'nodemailer';
import { htmlLang } from '@platform/locale';
import type { Message } from '../../application/mail/mailer';
import type { MailAddress } from './mail-address';

const composing = createTransport({ streamTransport: true, buffer: true, newline: 'windows', disableFileAccess: true, disableUrlAccess: true });

/** The mail as it goes over the wire (RFC 5322). Its Message-ID is the same at every attempt. */
export async function mailBytes({ id, to, locale, subject, text, html, ending }: Message, { sender, domain }: Pick<MailAddress, 'sender' | 'domain'>): Promise<Buffer> {
  const { message } = await composing.sendMail({
    from: { name: 'Gongtong 共通', address: sender },
    to: { name: '', address: to },
    messageId: `<${id}@${domain}>`,
    subject, text, html,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': htmlLang(locale), ...(ending !== undefined && { 'List-Unsubscribe': `<${ending}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }) },
  });
  if (!Buffer.isBuffer(message)) throw new Error('the mail was streamed');
  return message;
}
