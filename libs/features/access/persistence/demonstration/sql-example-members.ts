import type { WritePool } from '@platform/database';
import { type ExampleMember, ExampleMembers } from '../../application/demonstration/example-members';
import { queries } from './demonstration.sql';

export class SqlExampleMembers extends ExampleMembers {
  constructor(private readonly pool: WritePool) {
    super();
  }

  list(): Promise<readonly ExampleMember[]> {
    return this.pool.query<ExampleMember>(queries.members);
  }
}
