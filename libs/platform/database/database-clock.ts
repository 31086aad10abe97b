import { Injectable } from '@nestjs/common';
import { Clock, type LocalDate, localDate } from '@pure/kernel';
import { ReadPool } from './pools';

/** Today, as SQL: the day of Asia/Shanghai by the clock of the database. */
export const TODAY = "(now() at time zone 'Asia/Shanghai')::date";

@Injectable()
export class DatabaseClock extends Clock {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  async today(): Promise<LocalDate> {
    const row = await this.pool.first<{ today: string }>(`select ${TODAY} as today`);
    const today = localDate(row?.today ?? '');
    if (!today) throw new Error('the database told no date');
    return today;
  }
}
