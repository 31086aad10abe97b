import { Injectable } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { PersonNames } from '@platform/permissions';
import { queries } from './accounts.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlPersonNames extends PersonNames {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async namesOf(accounts: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (accounts.length === 0) return new Map();
    const rows = await this.pool.query<{ id: string; name: string }>(queries.names, [[...new Set(accounts)]]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
