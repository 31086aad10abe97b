import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ReadPool, type Tx } from '@platform/database';
import { STATUS_ENTRIES } from '@pure/credential';
import type { PublishedState } from '../../application/published-declarations';
import { type Listed, StatusPlaces } from '../../application/status/status-places';
import { queries } from './status-places.sql';

/** So many draws are made in one list; where all are taken it is filled well over half, and the next one is begun. */
const DRAWS = 8;

@Injectable()
export class SqlStatusPlaces extends StatusPlaces {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  async draw(tx: Tx, { number, example }: Readonly<{ number: string; example: boolean }>): Promise<void> {
    let list = (await tx.first<{ list: number }>(queries.lastList, [example]))?.list ?? 1;
    for (;;) {
      const drawn = Array.from({ length: DRAWS }, () => randomInt(STATUS_ENTRIES));
      if ((await tx.query(queries.draw, [number, example, list, drawn])).length > 0) return;
      list += 1;
    }
  }

  async of(number: string): Promise<Listed> {
    const found = await this.pool.first<Listed>(queries.of, [number]);
    if (!found) throw new Error('a published declaration has no place in the lists of status');
    return found;
  }

  async standing(states: readonly PublishedState[], list: number, example: boolean): Promise<readonly number[]> {
    return (await this.pool.query<{ place: number }>(queries.standing, [states, list, example])).map(({ place }) => place);
  }
}
