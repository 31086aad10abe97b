import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import { type KeyedEdition, NumberBook, type SuccessorRow } from '../../application/search/look-up-numbers';
import { queries } from './number-book.sql';

/** Looks many numbers up over PostgreSQL, one query for all. */
@Injectable()
export class SqlNumberBook extends NumberBook {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  documents(keys: readonly string[]): Promise<readonly KeyedEdition[]> {
    return this.pool.query<KeyedEdition>(queries.documents, [keys]);
  }

  families(keys: readonly string[]): Promise<readonly KeyedEdition[]> {
    return this.pool.query<KeyedEdition>(queries.families, [keys]);
  }

  successors(ids: readonly number[]): Promise<readonly SuccessorRow[]> {
    return this.pool.query<SuccessorRow>(queries.successors, [ids]);
  }
}
