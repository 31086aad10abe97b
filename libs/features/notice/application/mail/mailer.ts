import type { Locale } from '@platform/locale';
import type { Delivery } from '../../domain/mail';

/** A mail as it goes out. `id`: the same at every attempt, part of its Message-ID; `ending`: address at which one POST ends all that follow (RFC 8058). */
export type Message = Readonly<{ id: string; to: string; locale: Locale; subject: string; text: string; html: string; ending?: string }>;

/** Hands mails over, to a server or into files. */
export abstract class Mailer {
  abstract send(message: Message): Promise<Delivery>;
}
