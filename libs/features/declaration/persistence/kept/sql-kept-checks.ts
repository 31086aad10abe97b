import { Injectable } from '@nestjs/common';
import { ReadPool, WritePool } from '@platform/database';
import type { Acting } from '@platform/permissions';
import { type Alert, type Check, KeptChecks } from '../../application/kept/kept-checks';
import { queries } from './kept-checks.sql';

@Injectable()
export class SqlKeptChecks extends KeptChecks {
  constructor(
    private readonly read: ReadPool,
    private readonly write: WritePool,
  ) {
    super();
  }

  ofDeclaration(number: string, most: number): Promise<readonly Check[]> {
    return this.read.query<Check>(queries.ofDeclaration, [number, most]);
  }

  find(number: string, id: number): Promise<Check | null> {
    return this.read.first<Check>(queries.one, [number, id]);
  }

  alerts({ organisation }: Pick<Acting, 'organisation'>, most: number): Promise<readonly Alert[]> {
    return this.write.transaction((tx) => tx.query<Alert>(queries.alerts, [most]), { organisation });
  }
}
