import type { WritePool } from '@platform/database';
import { ExampleOfficer } from '../../application/demonstration/example-officer';
import { queries } from './demonstration.sql';

export class SqlExampleOfficer extends ExampleOfficer {
  constructor(private readonly pool: WritePool) {
    super();
  }

  find(): Promise<Readonly<{ organisation: string; account: string; membership: string }> | null> {
    return this.pool.first<{ organisation: string; account: string; membership: string }>(queries.officer);
  }
}
