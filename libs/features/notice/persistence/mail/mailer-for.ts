import type { Mailer } from '../../application/mail/mailer';
import { FileMailer } from './file-mailer';
import type { MailAddress } from './mail-address';
import { SmtpMailer } from './smtp-mailer';

/** To the server where one is configured, else into files. */
export const mailerFor = (address: MailAddress): Mailer => (address.smtp === null ? new FileMailer(address) : new SmtpMailer(address, address.smtp));
