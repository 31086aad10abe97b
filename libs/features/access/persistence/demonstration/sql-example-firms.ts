import type { WritePool } from '@platform/database';
import { type ExampleFirm, ExampleFirms } from '../../application/demonstration/example-firms';
import { nameOf, type NameRow } from '../organisations/organisation-row';
import { queries } from './demonstration.sql';

export class SqlExampleFirms extends ExampleFirms {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async list(): Promise<readonly ExampleFirm[]> {
    const rows = await this.pool.query<NameRow & Omit<ExampleFirm, 'name'>>(queries.firms);
    return rows.map(({ organisation, member, side, ...names }) => ({ organisation, member, side, name: nameOf(names) }));
  }
}
