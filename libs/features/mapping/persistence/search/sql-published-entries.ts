import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import type { Relation } from '@pure/equivalence';
import { type PublishedEntry, PublishedEntries } from '../../application/search/mapping-book';
import { statedMask } from '../../domain/masks';
import { queries } from './entries.sql';

type Row = Omit<PublishedEntry, 'mask'> & Readonly<{ relations: readonly Relation[]; negated: boolean }>;

@Injectable()
export class SqlPublishedEntries extends PublishedEntries {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  async stamp(): Promise<string> {
    return (await this.pool.first<{ stamp: string }>(queries.stamp))?.stamp ?? '';
  }

  async moment(): Promise<string> {
    return (await this.pool.first<{ moment: string }>(queries.moment))?.moment ?? '';
  }

  async all(): Promise<readonly PublishedEntry[]> {
    return (await this.pool.query<Row>(queries.all)).map(({ relations, negated, ...entry }) => ({ ...entry, mask: statedMask({ relations, negated }) }));
  }
}
