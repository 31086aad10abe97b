import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type OnItsWay, ReplacedEditions } from '../../application/drafts/replaced-editions';
import { queries } from './replaced-editions.sql';

@Injectable()
export class SqlReplacedEditions extends ReplacedEditions {
  onTheirWay(tx: Tx): Promise<readonly OnItsWay[]> {
    return tx.query<OnItsWay>(queries.onTheirWay);
  }

  async note(tx: Tx, mapping: string, edition: string): Promise<boolean> {
    return (await tx.first(queries.insertReplaced, [mapping, edition])) !== null;
  }
}
