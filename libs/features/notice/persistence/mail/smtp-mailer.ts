import { Mailer, type Message } from '../../application/mail/mailer';
import type { Delivery } from '../../domain/mail';
import type { MailAddress } from './mail-address';
import { mailBytes } from './mail-bytes';
import { type SmtpServer, SmtpSession } from './smtp-session';

/** To an SMTP server (RFC 5321). */
export class SmtpMailer extends Mailer {
  private readonly server: SmtpServer;

  constructor(
    private readonly address: MailAddress,
    url: string,
  ) {
    super();
    this.server = smtpServer(new URL(url));
  }

  async send(message: Message): Promise<Delivery> {
    const bytes = await mailBytes(message, this.address);
    const session = new SmtpSession(this.server);
    try {
      await session.send({ from: this.address.sender, to: message.to, size: bytes.length, use8BitMime: true }, bytes);
      return { outcome: 'sent' };
    } catch (fault) {
      return deliveryOf(fault, session.contentBegun);
    }
  }
}

/** TLS from the start with `smtps:`, else where the server offers it; a password goes over TLS alone, but on the same machine. */
function smtpServer({ protocol, hostname, port, username, password }: URL): SmtpServer {
  const secure = protocol === 'smtps:';
  const near = hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
  return {
    host: hostname.replace(/^\[|\]$/g, ''), secure,
    ...(port !== '' && { port: Number(port) }),
    ...(username !== '' && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) }, requireTLS: !secure && !near }),
    connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000,
  };
}

/**
 * What a fault of the conversation means. A reply of the server is its word: 4yz asks for another attempt, 5yz refuses for
 * good (RFC 5321, 4.2.1). Without one nothing was taken, unless the content was on its way.
 */
export function deliveryOf(fault: unknown, contentBegun: boolean): Delivery {
  const { responseCode, code }: Readonly<Record<string, unknown>> = typeof fault === 'object' && fault !== null ? { ...fault } : {};
  if (typeof responseCode === 'number') return { outcome: responseCode >= 500 ? 'refused' : 'later', fault: `SMTP ${responseCode}` };
  return { outcome: contentBegun ? 'unknown' : 'later', fault: typeof code === 'string' && /^[A-Z_]{1,30}$/.test(code) ? code : 'UNNAMED' };
}
