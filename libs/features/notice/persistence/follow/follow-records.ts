import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type CorrectionRefused, PersonalFields, type PersonalRecord, PersonalRecords, type PersonalSubject } from '@platform/personal';
import { refuse, type Result } from '@pure/kernel';
import { FollowStore } from '../../application/follow/follow-store';
import { addressMark } from './address';
import { queries } from './follow.sql';

type Row = Readonly<{ id: string; kind: string; target: string; since: string }>;

/** What the address of an account follows by mail, without the account. */
@Injectable()
export class FollowRecords extends PersonalRecords {
  readonly kinds = ['mail-follow'];

  constructor(
    private readonly fields: PersonalFields,
    private readonly follows: FollowStore,
  ) {
    super();
  }

  async kept(tx: Tx, { email }: PersonalSubject): Promise<readonly PersonalRecord[]> {
    const rows = email === null ? [] : await tx.query<Row>(queries.ofAddress, [addressMark(this.fields, email)]);
    return rows.map(({ id, kind, target, since }) => ({ kind: 'mail-follow', id, purpose: 'mail-following', fields: { mailFollowedKind: kind, mailFollowed: target || null, mailFollowedSince: since }, correctable: [] }));
  }

  correct(): Promise<Result<null, CorrectionRefused>> {
    return Promise.resolve(refuse({ code: 'FIELD_FIXED', field: 'mailFollowed' }));
  }

  async erase(tx: Tx, { email }: PersonalSubject): Promise<void> {
    const rows = email === null ? [] : await tx.query<{ id: string }>(queries.idsOfAddress, [addressMark(this.fields, email)]);
    for (const { id } of rows) await this.follows.deleteFollow(tx, id);
  }
}
