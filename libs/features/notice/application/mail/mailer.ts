import type { Locale } from '@platform/locale';
import type { Delivery } from '../../domain/mail';

/** A mail as it goes out. `id`: the same at every attempt, part of its Message-ID. */
export type Message = Readonly<{ id: string; to: string; locale: Locale; subject: string; text: string; html: string }>;

/** Hands mails over, to a server or into files. */
export abstract class Mailer {
  abstract send(message: Message): Promise<Delivery>;
}
