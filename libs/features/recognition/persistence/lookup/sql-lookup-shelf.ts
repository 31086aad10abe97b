import { Injectable } from '@nestjs/common';
import type { Queries } from '@platform/database';
import { LookupShelf, type ShelvedTrade } from '../../application/lookup/lookup-shelf';
import type { ListedQualification } from '../../domain/lookup/look-up';
import { everydayNames } from './everyday-names';
import { queries } from './shelf.sql';

/** Over PostgreSQL, and the file of everyday names. */
@Injectable()
export class SqlLookupShelf extends LookupShelf {
  readonly names = everydayNames;

  trades(read: Queries): Promise<readonly ShelvedTrade[]> {
    return read.query<ShelvedTrade>(queries.trades);
  }

  listed(read: Queries): Promise<readonly ListedQualification[]> {
    return read.query<ListedQualification>(queries.listed);
  }
}
