import type { Tx } from '@platform/database';
import type { Locale } from '@platform/locale';
import type { Followed, FollowNews, FollowWay } from '../../domain/follow';

export type Wished = Followed & Readonly<{ way: FollowWay; locale: Locale }>;
/** `email` as it was typed; `secret`: what the first mail alone says. */
export type NewFollow = Wished & Readonly<{ id: string; email: string; secret: string }>;
/** What one address follows. `confirmed`: by whoever reads its mails; `expired`: it was to be confirmed before. */
export type Follow = Wished & Readonly<{ id: string; confirmed: boolean; expired: boolean }>;
export type Follower = Readonly<{ id: string; locale: Locale }> & Followed;
/** `news`: the newest, at most 50, as they came. */
export type DailyFollower = Follower & Readonly<{ news: readonly FollowNews[] }>;

/** What addresses follow without an account. An address lies sealed under a key of its row, which is destroyed with the row. */
export abstract class FollowStore {
  /** How much is known of an address; nobody else asks for it or confirms until the transaction ends. */
  abstract lockAddress(tx: Tx, email: string): Promise<Readonly<{ firstMails: number; confirmed: number }>>;
  abstract insertFollow(tx: Tx, follow: NewFollow): Promise<void>;
  abstract bySecret(secret: string): Promise<Follow | null>;
  abstract byId(id: string): Promise<Follow | null>;
  /** Nobody else confirms for the same address until the transaction ends. */
  abstract lockBySecret(tx: Tx, secret: string): Promise<Follow | null>;
  /** From now on it is told. Where the address follows it already, that one takes way and language over, and this one goes. Gives the id that stays. */
  abstract saveConfirmed(tx: Tx, follow: Follow): Promise<string>;
  /** Forgets it and destroys its key; what was written to it says nothing any more. False where it is gone. */
  abstract deleteFollow(tx: Tx, id: string): Promise<boolean>;
  /** Forgets what nobody confirmed in time; gives how many. */
  abstract deleteUnconfirmed(tx: Tx, most: number): Promise<number>;
  /** Notes what happened to these, where somebody follows them, and gives those who are told at once. */
  abstract note(tx: Tx, event: number, of: readonly Followed[], news: FollowNews): Promise<readonly Follower[]>;
  /** Those with news until this hour of today in Asia/Shanghai who were not told yet; they count as told. Nobody before the hour. */
  abstract takeDaily(tx: Tx, hour: number, most: number): Promise<readonly DailyFollower[]>;
  /** Forgets news that everybody was told of long ago. */
  abstract deleteOldNews(tx: Tx): Promise<void>;
}
