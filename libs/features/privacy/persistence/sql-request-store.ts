import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { RequestStore } from '../application/requests/request-store';
import type { PersonalRequest, RequestKind, Settlement } from '../domain/request';
import { queries } from './requests.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlRequestStore extends RequestStore {
  listOf(tx: Tx, person: string): Promise<readonly PersonalRequest[]> {
    return tx.query<PersonalRequest>(queries.list, [person]);
  }

  async createRequest(tx: Tx, person: string, kind: RequestKind): Promise<PersonalRequest> {
    await tx.query(queries.lockPerson, [person]);
    return (await tx.first<PersonalRequest>(queries.waiting, [person, kind])) ?? written(await tx.first<PersonalRequest>(queries.insert, [person, kind]));
  }

  async saveSettlement(tx: Tx, id: string, { state, reason }: Settlement): Promise<PersonalRequest> {
    return written(await tx.first<PersonalRequest>(queries.settle, [id, state, reason]));
  }

  lockRequest(tx: Tx, person: string, id: string): Promise<PersonalRequest | null> {
    return tx.first<PersonalRequest>(queries.lock, [person, id]);
  }

  async saveWithdrawal(tx: Tx, id: string): Promise<PersonalRequest> {
    return written(await tx.first<PersonalRequest>(queries.withdraw, [id]));
  }

  async lockWaiting(tx: Tx, after: string) {
    const row = await tx.first<PersonalRequest & Readonly<{ account: string }>>(queries.nextWaiting, [after]);
    if (!row) return null;
    const { account, ...request } = row;
    return { request, account };
  }

  async countClosed(tx: Tx, days: number): Promise<number> {
    return (await tx.first<{ count: number }>(queries.countClosed, [days]))?.count ?? 0;
  }

  async lockClosed(tx: Tx, days: number, most: number): Promise<readonly string[]> {
    return (await tx.query<{ account: string }>(queries.closed, [days, most])).map(({ account }) => account);
  }
}

function written(row: PersonalRequest | null): PersonalRequest {
  if (!row) throw new Error('a request was not written');
  return row;
}
