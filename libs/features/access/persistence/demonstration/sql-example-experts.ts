import type { WritePool } from '@platform/database';
import { type ExampleExpert, ExampleExperts } from '../../application/demonstration/example-experts';
import { queries } from './demonstration.sql';

export class SqlExampleExperts extends ExampleExperts {
  constructor(private readonly pool: WritePool) {
    super();
  }

  list(): Promise<readonly ExampleExpert[]> {
    return this.pool.query<ExampleExpert>(queries.experts);
  }
}
