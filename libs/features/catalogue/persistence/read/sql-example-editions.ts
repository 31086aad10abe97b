import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import { ExampleEditions } from '../../application/read/example-editions';
import { queries } from './example-editions.sql';

@Injectable()
export class SqlExampleEditions extends ExampleEditions {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  async among(keys: readonly number[]): Promise<ReadonlySet<number>> {
    return new Set((await this.pool.query<{ id: number }>(queries.among, [keys])).map(({ id }) => id));
  }
}
