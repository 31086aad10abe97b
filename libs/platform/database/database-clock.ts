import { Injectable } from '@nestjs/common';
import { Clock, type LocalDate, localDate } from '@pure/kernel';
import { ReadPool } from './pools';

/** Today, as SQL: the day of Asia/Shanghai by the clock of the database. */
export const TODAY = "(now() at time zone 'Asia/Shanghai')::date";

/** The day is asked once in so many milliseconds, for however many who want to know it. */
const REMEMBERED = 1_000;

@Injectable()
export class DatabaseClock extends Clock {
  private told: Readonly<{ at: number; today: Promise<LocalDate> }> | undefined;

  constructor(private readonly pool: ReadPool) {
    super();
  }

  today(): Promise<LocalDate> {
    const at = performance.now();
    if (this.told && at - this.told.at < REMEMBERED) return this.told.today;
    const told = { at, today: this.ask() };
    this.told = told;
    told.today.catch(() => {
      if (this.told === told) this.told = undefined;
    });
    return told.today;
  }

  private async ask(): Promise<LocalDate> {
    const row = await this.pool.first<{ today: string }>(`select ${TODAY} as today`);
    const today = localDate(row?.today ?? '');
    if (!today) throw new Error('the database told no date');
    return today;
  }
}
