import type { Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import type { RegisteredName, Subject } from '../../domain/enterprise';
import type { SuccessionKind } from '../../domain/succession';
import type { Enterprise } from '../enterprise-store';

export const publishedStatuses = ['verified', 'suspended', 'closed'] as const;
export type PublishedStatus = (typeof publishedStatuses)[number];

/** What everybody may see of an enterprise: nobody's person and no proof. `since`: day of the first verification. */
export type PublishedEnterprise = Readonly<{
  number: string; subject: Subject; name: RegisteredName; uscc: string | null; ubn: string | null; territory: string | null; website: string | null;
  status: PublishedStatus; since: LocalDate; statusSince: LocalDate; example: boolean;
}>;

/** Another one that came before or after, by its number; `on`: the day from which it was so; `basis`: decision, contract or entry of the register. */
export type PublishedSuccession = Readonly<{ number: string; name: RegisteredName; kind: SuccessionKind; on: LocalDate; basis: string }>;
/** A name under which it was published, `from` the day of its publication to the day `until` which another took its place. */
export type FormerName = Readonly<{ name: RegisteredName; from: LocalDate; until: LocalDate }>;
/** `statusReason`: why it is suspended or closed, as two persons decided. With its history: names that it had, the newest first; those that it came from; those that followed. */
export type PublishedRecord = PublishedEnterprise & Readonly<{ statusReason: string | null; formerNames: readonly FormerName[]; predecessors: readonly PublishedSuccession[]; successors: readonly PublishedSuccession[] }>;

/** `words`: part of a name or of a number, as typed. */
export type PublishedAsked = Readonly<{ words: string; status: PublishedStatus | null; page: number; limit: number }>;
export type PublishedPage = Readonly<{ items: readonly PublishedEnterprise[]; total: number; next: number | null }>;

/** Written in the act's transaction, read by everybody. */
export abstract class PublishedStore {
  /** By number, in its written form. */
  abstract find(number: string): Promise<PublishedRecord | null>;
  abstract page(asked: PublishedAsked): Promise<PublishedPage>;
  /** Verified ones; examples are not counted. */
  abstract countVerified(): Promise<number>;
  /** Shows it as it is now; the day of the status changes with the status alone. */
  abstract savePublished(tx: Tx, enterprise: Enterprise, status: PublishedStatus): Promise<void>;
}
