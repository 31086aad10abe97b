import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import type { Region } from '@platform/personal';
import type { ConsentRow } from '../domain/consent';
import { type ConsentCount, type NoticeReaders, PersonStore, type RevealRow } from '../application/person/person-store';
import { queries } from './persons.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlPersonStore extends PersonStore {
  async regionOf(tx: Tx, person: string): Promise<Region> {
    const row = await tx.first<{ region: Region }>(queries.region, [person]);
    if (!row) throw new Error('a person that is not known');
    return row.region;
  }

  async saveRegion(tx: Tx, person: string, region: Region): Promise<void> {
    await tx.execute(queries.saveRegion, [person, region]);
  }

  ledger(tx: Tx, person: string): Promise<readonly ConsentRow[]> {
    return tx.query<ConsentRow>(queries.ledger, [person]);
  }

  async appendConsent(tx: Tx, person: string, { purpose, given, notice }: Omit<ConsentRow, 'at'>): Promise<void> {
    await tx.execute(queries.append, [person, purpose, given, notice]);
  }

  async noticeRead(tx: Tx, account: string): Promise<number | null> {
    const row = await tx.first<{ given: boolean; notice: number }>(queries.noticeRead, [account]);
    return row?.given ? row.notice : null;
  }

  noticeReaders(tx: Tx): Promise<readonly NoticeReaders[]> {
    return tx.query<NoticeReaders>(queries.noticeReaders);
  }

  consentCounts(tx: Tx): Promise<readonly ConsentCount[]> {
    return tx.query<ConsentCount>(queries.consentCounts);
  }

  reveals(tx: Tx, person: string): Promise<readonly RevealRow[]> {
    return tx.query<RevealRow>(queries.reveals, [person]);
  }
}
