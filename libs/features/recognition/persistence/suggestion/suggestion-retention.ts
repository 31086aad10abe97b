import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { RetentionTarget } from '@platform/personal';
import { queries } from './suggestion.sql';

/** Suggestions that the centre has answered, with the answer: what people write may name somebody. */
@Injectable()
export class AnsweredSuggestions extends RetentionTarget {
  readonly retention = 'recognition-suggestions';

  async due(tx: Tx, days: number): Promise<number> {
    return (await tx.first<{ count: number }>(queries.countAnswered, [days]))?.count ?? 0;
  }

  forget(tx: Tx, days: number, most: number): Promise<number> {
    return tx.execute(queries.forgetAnswered, [days, most]);
  }
}
