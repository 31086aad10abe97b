import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type CorrectionRefused, type PersonalRecord, PersonalRecords, type PersonalSubject } from '@platform/personal';
import { refuse, type Result } from '@pure/kernel';
import { Subscriptions } from '../../application/kept/subscriptions';

/** What a person follows says something of the person. */
@Injectable()
export class FollowerRecords extends PersonalRecords {
  readonly kinds = ['subscription'];

  constructor(private readonly subscriptions: Subscriptions) {
    super();
  }

  async kept(tx: Tx, { account }: PersonalSubject): Promise<readonly PersonalRecord[]> {
    const rows = await this.subscriptions.of(tx, account);
    return rows.map(({ id, kind, target, createdAt }) => ({ kind: 'subscription', id, purpose: 'following', fields: { followedKind: kind, followed: target, followedSince: createdAt }, correctable: [] }));
  }

  correct(): Promise<Result<null, CorrectionRefused>> {
    return Promise.resolve(refuse({ code: 'FIELD_FIXED', field: 'followed' }));
  }

  erase(tx: Tx, { account }: PersonalSubject): Promise<void> {
    return this.subscriptions.deleteAll(tx, account);
  }
}
