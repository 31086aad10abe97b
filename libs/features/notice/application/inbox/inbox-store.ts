import type { Tx } from '@platform/database';
import type { MemberRole } from '@platform/permissions';
import type { LocalDate } from '@pure/kernel';
import type { NoticeReason } from '../../domain/reason';
import type { MailParams } from '../mail/mail-store';

/** Whom something waits for: a person, or whoever holds a role in an organisation. */
export type Addressee = Readonly<{ account: string } | { organisation: string; role: MemberRole }>;

export type NewItem = Readonly<{
  event: number; to: Addressee; reason: NoticeReason; params: MailParams;
  object: Readonly<{ kind: string; id: string }>;
  /** Path of the page on which its one action is done. */
  address: string;
  due: LocalDate | null;
  /** Id of the clock rule that the due date comes from. */
  rule: string | null;
}>;

/** What waits to be done, and what somebody only should know. */
export const itemKinds = ['todo', 'news'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** An item as it lies in the inbox. `news`: there is nothing to do about it. Instants are ISO 8601. */
export type Item = Readonly<{
  id: string; reason: NoticeReason; params: MailParams; object: Readonly<{ kind: string; id: string }>; address: string;
  due: LocalDate | null; rule: string | null; news: boolean; createdAt: string; seenAt: string | null; doneAt: string | null;
}>;

/** Who looks: their own items, and those of the role in which they act. */
export type Looking = Readonly<{ account: string; organisation: string | null; role: MemberRole | null }>;

export type ItemsAsked = Readonly<{ reason: NoticeReason | null; kind: ItemKind | null; done: boolean; limit: number; after: string | null }>;
export type ItemPage = Readonly<{ items: readonly Item[]; total: number; next: string | null }>;

export abstract class InboxStore {
  /** False where the event has put it there already. */
  abstract insertItem(tx: Tx, item: NewItem): Promise<boolean>;
  /** The newest first. */
  abstract page(who: Looking, asked: ItemsAsked): Promise<ItemPage>;
  /** What waited for this is done, whoever did it. */
  abstract saveDone(tx: Tx, object: Item['object']): Promise<void>;
  /** Null where it is not in this person's inbox. What is seen or done stays so from the first time. */
  abstract markItem(tx: Tx, who: Looking, id: string, as: 'seen' | 'done'): Promise<Item | null>;
}
