import type { Tx } from '@platform/database';

export const followedKinds = ['declaration', 'mapping', 'standard'] as const;
export type FollowedKind = (typeof followedKinds)[number];

/** What a person follows. `target`: number of a declaration or a mapping, or of a standard as the register writes it; `createdAt`: ISO 8601 in UTC. */
export type Subscription = Readonly<{ id: string; kind: FollowedKind; target: string; createdAt: string }>;
export type NewSubscription = Readonly<{ account: string; kind: FollowedKind; target: string }>;

/** What people follow. Each sees their own. */
export abstract class Subscriptions {
  /** The newest first. */
  abstract of(tx: Tx, account: string): Promise<readonly Subscription[]>;
  abstract count(tx: Tx, account: string): Promise<number>;
  /** One that is there already is left as it is. A standard is looked at from now on, whether a declaration names it or not. */
  abstract insertSubscription(tx: Tx, subscription: NewSubscription): Promise<Subscription>;
  /** It is looked at from now on, whoever follows it. */
  abstract watchStandard(tx: Tx, standard: string): Promise<void>;
  /** False where this person has none of this id. */
  abstract deleteSubscription(tx: Tx, account: string, id: string): Promise<boolean>;
  /** Who follows it. */
  abstract followers(tx: Tx, kind: FollowedKind, target: string): Promise<readonly string[]>;
  /** Nothing is left of what a person followed. */
  abstract deleteAll(tx: Tx, account: string): Promise<void>;
}
