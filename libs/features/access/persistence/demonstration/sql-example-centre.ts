import type { WritePool } from '@platform/database';
import { ExampleCentre } from '../../application/demonstration/example-centre';
import { queries } from './demonstration.sql';

export class SqlExampleCentre extends ExampleCentre {
  constructor(private readonly pool: WritePool) {
    super();
  }

  find(): Promise<Readonly<{ organisation: string; member: string }> | null> {
    return this.pool.first<{ organisation: string; member: string }>(queries.centre);
  }
}
