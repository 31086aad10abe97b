import type { Tx } from '@platform/database';
import type { NoticeReason } from '../../domain/reason';
import type { Addressee } from '../inbox/inbox-store';
import type { MailParams } from '../mail/mail-store';

export type NewsItem = Readonly<{ to: Addressee; reason: NoticeReason; params: MailParams; address: string }>;

export abstract class DigestStore {
  /** The day in Asia/Shanghai, once it is that hour there and nobody has begun it; null else. */
  abstract insertToday(tx: Tx, hour: number): Promise<string | null>;
  /** What was put into inboxes since the digest before, and nobody has looked at, the oldest first; at most 5,000. */
  abstract news(tx: Tx): Promise<readonly NewsItem[]>;
}
