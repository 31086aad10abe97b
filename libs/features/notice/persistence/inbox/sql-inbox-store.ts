import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import { InboxStore, type Item, type ItemPage, type ItemsAsked, type Looking, type NewItem } from '../../application/inbox/inbox-store';
import type { MailParams } from '../../application/mail/mail-store';
import { isNews, type NoticeReason } from '../../domain/reason';
import { pageOf } from '../page-of';
import { queries } from './inbox.sql';

type ItemRow = Readonly<{
  id: string; reason: NoticeReason; params: MailParams; object_kind: string; object_id: string; address: string;
  due: LocalDate | null; rule: string | null; news: boolean; created_at: Date; seen_at: Date | null; done_at: Date | null;
}>;

/** Over PostgreSQL; read where it is written, so that what was marked is marked in the next list. */
@Injectable()
export class SqlInboxStore extends InboxStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async insertItem(tx: Tx, { event, to, reason, params, object, address, due, rule }: NewItem): Promise<boolean> {
    const [account, organisation, role] = 'account' in to ? [to.account, null, null] : [null, to.organisation, to.role];
    return (await tx.execute(queries.insert, [event, account, organisation, role, reason, JSON.stringify(params), object.kind, object.id, address, due, rule, isNews(reason, stepOf(params))])) === 1;
  }

  async page({ account, organisation, role }: Looking, { reason, kind, done, limit, after }: ItemsAsked): Promise<ItemPage> {
    const mine = [account, organisation, role, reason, done, kind && kind === 'news'];
    const rows = await this.pool.query<ItemRow>(queries.page, [...mine, after, limit + 1]);
    return pageOf(rows.map(itemOf), (await this.pool.first<{ total: number }>(queries.total, mine))?.total, limit);
  }

  async saveDone(tx: Tx, { kind, id }: Item['object']): Promise<void> {
    await tx.execute(queries.updateObject, [kind, id]);
  }

  async markItem(tx: Tx, { account, organisation, role }: Looking, id: string, as: 'seen' | 'done'): Promise<Item | null> {
    const row = await tx.first<ItemRow>(as === 'seen' ? queries.updateSeen : queries.updateDone, [account, organisation, role, id]);
    return row && itemOf(row);
  }
}

const itemOf = ({ object_kind, object_id, created_at, seen_at, done_at, ...row }: ItemRow): Item => ({
  ...row, object: { kind: object_kind, id: object_id }, createdAt: created_at.toISOString(), seenAt: seen_at?.toISOString() ?? null, doneAt: done_at?.toISOString() ?? null,
});

const stepOf = ({ step }: MailParams): string | null => (typeof step === 'string' ? step : null);
