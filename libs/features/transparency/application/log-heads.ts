import type { LogName } from '../domain/logs';

/** The newest head of an epoch that grows, with its checkpoint as a signed note. */
export type HeadOfLog = Readonly<{ log: LogName; origin: string; size: number; checkpoint: string }>;

/** How far each log has come, for copies of the database and what is made of them. */
export abstract class LogHeads {
  /** None where nothing was logged yet. */
  abstract list(): Promise<readonly HeadOfLog[]>;
}
