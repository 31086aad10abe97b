import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import { type ActNamed, type ToldAct, ToldActs } from '../../application/feeds/told-acts';
import { queries } from './told-acts.sql';

@Injectable()
export class SqlToldActs extends ToldActs {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  of(asked: readonly ActNamed[]): Promise<readonly ToldAct[]> {
    return this.pool.query<ToldAct>(queries.of, [asked.map(({ number }) => number), asked.map(({ record }) => record)]);
  }
}
