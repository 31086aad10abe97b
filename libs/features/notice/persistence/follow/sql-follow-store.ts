import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import { PersonalFields } from '@platform/personal';
import { digestOf } from '@platform/sealing';
import { type DailyFollower, type Follow, type Follower, FollowStore, type NewFollow } from '../../application/follow/follow-store';
import type { Followed, FollowNews } from '../../domain/follow';
import { addressMark, addressPlace } from './address';
import { queries } from './follow.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlFollowStore extends FollowStore {
  constructor(
    private readonly pool: WritePool,
    private readonly fields: PersonalFields,
  ) {
    super();
  }

  async lockAddress(tx: Tx, email: string) {
    const mark = addressMark(this.fields, email);
    await tx.query(queries.lock, [mark]);
    return (await tx.first<{ firstMails: number; confirmed: number }>(queries.count, [mark])) ?? { firstMails: 0, confirmed: 0 };
  }

  /** Whose law it is under is that of the script in which the reader wants to be written to. */
  async insertFollow(tx: Tx, { id, email, kind, target, way, locale, secret }: NewFollow): Promise<void> {
    const person = await this.fields.person(tx, { region: locale === 'zh-Hant' ? 'taiwan' : 'mainland' });
    const sealed = await this.fields.seal(tx, person, addressPlace(id), email);
    if (!sealed.ok) throw new Error('a key was destroyed as it was made');
    await tx.execute(queries.insert, [id, person, sealed.value, addressMark(this.fields, email), kind, target, way, locale, digestOf(secret)]);
  }

  bySecret(secret: string): Promise<Follow | null> {
    return this.pool.first<Follow>(queries.bySecret, [digestOf(secret)]);
  }

  byId(id: string): Promise<Follow | null> {
    return this.pool.first<Follow>(queries.byId, [id]);
  }

  async lockBySecret(tx: Tx, secret: string): Promise<Follow | null> {
    const row = await tx.first<{ mark: Buffer }>(queries.markBySecret, [digestOf(secret)]);
    if (!row) return null;
    await tx.query(queries.lock, [row.mark]);
    return tx.first<Follow>(queries.bySecret, [digestOf(secret)]);
  }

  async saveConfirmed(tx: Tx, { id }: Follow): Promise<string> {
    const other = await tx.first<{ id: string }>(queries.updateOther, [id]);
    if (other) await this.deleteFollow(tx, id);
    else await tx.execute(queries.updateConfirmed, [id]);
    return other?.id ?? id;
  }

  async deleteFollow(tx: Tx, id: string): Promise<boolean> {
    const row = await tx.first<{ person: string }>(queries.delete, [id]);
    if (!row) return false;
    await this.fields.destroy(tx, row.person);
    await tx.execute(queries.forgetMails, [id]);
    return true;
  }

  async deleteUnconfirmed(tx: Tx, most: number): Promise<number> {
    const rows = await tx.query<{ id: string }>(queries.unconfirmed, [most]);
    for (const { id } of rows) await this.deleteFollow(tx, id);
    return rows.length;
  }

  async note(tx: Tx, event: number, of: readonly Followed[], { what, number, path }: FollowNews): Promise<readonly Follower[]> {
    const [kinds, targets] = [of.map(({ kind }) => kind), of.map(({ target }) => target)];
    await tx.execute(queries.note, [event, kinds, targets, what, number, path]);
    return tx.query<Follower>(queries.now, [kinds, targets]);
  }

  async takeDaily(tx: Tx, hour: number, most: number): Promise<readonly DailyFollower[]> {
    const rows = await tx.query<DailyFollower>(queries.daily, [hour, most]);
    await tx.execute(queries.updateTold, [hour, rows.map(({ id }) => id)]);
    return rows;
  }

  async deleteOldNews(tx: Tx): Promise<void> {
    await tx.execute(queries.deleteOldNews);
  }
}
