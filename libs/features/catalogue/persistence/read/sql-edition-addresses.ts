import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import { EditionAddresses } from '../../application/read/edition-addresses';
import { queries } from './edition-addresses.sql';

/** Over PostgreSQL: a shelf is a range of ids. */
@Injectable()
export class SqlEditionAddresses extends EditionAddresses {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  async shelves(size: number): Promise<number> {
    const [row] = await this.pool.query<{ last: number }>(queries.lastEdition);
    return Math.ceil((row?.last ?? 0) / size);
  }

  async shelf(place: number, size: number): Promise<readonly string[]> {
    const rows = await this.pool.query<{ slug: string }>(queries.slugsBetween, [(place - 1) * size + 1, place * size]);
    return rows.map(({ slug }) => slug);
  }
}
