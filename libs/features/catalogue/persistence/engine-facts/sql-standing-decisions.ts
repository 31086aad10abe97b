import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import { StandingDecisions } from '../../application/engine-facts/standing-decisions';
import { queries } from './decided-mappings.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlStandingDecisions extends StandingDecisions {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  async of(numbers: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await this.pool.query<{ number: string; decisions: readonly string[] }>(queries.touching, [numbers]);
    return new Map(rows.map(({ number, decisions }) => [number, decisions]));
  }
}
