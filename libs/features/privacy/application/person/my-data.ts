import type { WritePool } from '@platform/database';
import type { Caller } from '@platform/permissions';
import type { PersonalProviders, PersonalRecord, Region } from '@platform/personal';
import { type ConsentRow, type Standing, standingOf } from '../../domain/consent';
import type { PersonalRequest } from '../../domain/request';
import type { RequestStore } from '../requests/request-store';
import type { PersonStore, RevealRow } from './person-store';
import type { Subjects } from './subjects';

/** All that is kept about a person. `ledger`, `requests` and `reveals`: the newest first. */
export type MyData = Readonly<{
  region: Region;
  records: readonly PersonalRecord[];
  consents: readonly Standing[];
  ledger: readonly ConsentRow[];
  requests: readonly PersonalRequest[];
  reveals: readonly RevealRow[];
}>;

/** Gathers what every feature keeps about the person who asks. */
export class SeeMyData {
  constructor(
    private readonly pool: WritePool,
    private readonly subjects: Subjects,
    private readonly persons: PersonStore,
    private readonly requests: RequestStore,
    private readonly providers: PersonalProviders,
  ) {}

  execute({ account, acting }: Caller): Promise<MyData> {
    return this.pool.transaction(async (tx) => {
      const subject = await this.subjects.of(tx, account);
      const records: PersonalRecord[] = [];
      for (const provider of this.providers.records) records.push(...(await provider.kept(tx, subject)));
      const ledger = await this.persons.ledger(tx, subject.person);
      const [region, requests, reveals] = [await this.persons.regionOf(tx, subject.person), await this.requests.listOf(tx, subject.person), await this.persons.reveals(tx, subject.person)];
      return { region, records, consents: standingOf(ledger), ledger, requests, reveals };
    }, acting ? { organisation: acting.organisation } : {});
  }
}
