import type { LocalDate } from './local-date';

/** The platform's day: the database clock in Asia/Shanghai. Domain code receives it, and never reads a clock itself. */
export abstract class Clock {
  abstract today(): Promise<LocalDate>;
}
