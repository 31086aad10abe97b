import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import type { Side } from '@pure/standard-number';
import { askedNumber, type AskedNumber } from '../../application/read/asked-number';
import type { Suggestion } from '../../application/read/number-lookup';
import { queries } from './find-standard.sql';

const MOST = 8;

type NearRow = Readonly<{ rank: 1 | 2 | 3 | 4 | 5; number: string; slug: string; side: Side }>;

const whys = { 1: 'other-edition', 2: 'other-nature', 3: 'other-part', 4: 'same-serial', 5: 'near-number' } as const satisfies Record<
  NearRow['rank'],
  Suggestion['why']
>;

/** Standards near a number that leads nowhere. */
@Injectable()
export class SqlNeighbours {
  constructor(private readonly pool: ReadPool) {}

  /** Nearest first. Of a text that no grammar reads, those near its possible readings. */
  async of(asked: AskedNumber): Promise<readonly Suggestion[]> {
    if (asked.kind === 'number') return this.near(asked);
    const readings = (asked.fault.readings ?? []).map(askedNumber).filter((reading) => reading.kind === 'number');
    return readings[0] ? this.near(readings[0]) : [];
  }

  private async near({ number, familyKey, looseKeys }: Extract<AskedNumber, { kind: 'number' }>): Promise<readonly Suggestion[]> {
    const rows = await this.pool.query<NearRow>(queries.nearNumber, [familyKey, looseKeys, number.issuer, number.serial]);
    const nearest = rows.sort((a, b) => a.rank - b.rank || (a.slug < b.slug ? -1 : 1)).slice(0, MOST);
    return nearest.map(({ rank, ...near }) => ({ number: near.number, slug: near.slug, side: near.side, why: whys[rank] }));
  }
}
