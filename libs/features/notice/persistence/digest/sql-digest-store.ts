import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import type { MemberRole } from '@platform/permissions';
import { DigestStore, type NewsItem } from '../../application/digest/digest-store';
import type { MailParams } from '../../application/mail/mail-store';
import type { NoticeReason } from '../../domain/reason';
import { queries } from './digest.sql';

type NewsRow = Readonly<{ account_id: string | null; organisation_id: string; role: MemberRole; reason: NoticeReason; params: MailParams; address: string }>;

/** Over PostgreSQL. */
@Injectable()
export class SqlDigestStore extends DigestStore {
  async insertToday(tx: Tx, hour: number): Promise<string | null> {
    return (await tx.first<{ day: string }>(queries.insertToday, [hour]))?.day ?? null;
  }

  async news(tx: Tx): Promise<readonly NewsItem[]> {
    const rows = await tx.query<NewsRow>(queries.news);
    return rows.map(({ account_id, organisation_id, role, ...item }) => ({
      ...item, to: account_id === null ? { organisation: organisation_id, role } : { account: account_id },
    }));
  }
}
