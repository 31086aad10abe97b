import { Injectable } from '@nestjs/common';
import { type Queries, ReadPool } from '@platform/database';
import { type LocalDate, localDate } from '@pure/kernel';
import { CountedCertificates, type CountedPeople } from '../../application/figures/recognition-figures';
import type { Alike } from '../../domain/figures/groups';
import { queries } from './figures.sql';

/** As a snapshot sees it. */
export async function countedIn(read: Queries): Promise<CountedPeople> {
  const row = await read.first<{ until: LocalDate }>(queries.until);
  const until = localDate(row?.until ?? '');
  if (!until) throw new Error('the database told no date');
  const people = await read.query<Alike>(queries.people);
  return { until, people, firms: (await read.first<{ firms: number }>(queries.firms))?.firms ?? 0 };
}

@Injectable()
export class SqlCountedCertificates extends CountedCertificates {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  counted(): Promise<CountedPeople> {
    return this.pool.snapshot(countedIn);
  }
}
