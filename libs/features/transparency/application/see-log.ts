import type { LogName } from '../domain/logs';
import type { LogReader } from './log-store';
import type { LoggedRecord, RecordAsked, RecordStore } from './record-store';

/** The newest head of a log, as it is signed. */
export type Head = Readonly<{ origin: string; size: number; note: string }>;
export type LogView = Readonly<{ head: Head | null; found: readonly LoggedRecord[] | null }>;

/** What the page of the log shows: its head, and what was asked for. */
export class SeeLog {
  constructor(
    private readonly reader: LogReader,
    private readonly records: RecordStore,
  ) {}

  async execute(log: LogName, asked: RecordAsked | null): Promise<LogView> {
    const epoch = await this.reader.epoch(log, null);
    const head = epoch && (await this.reader.checkpoint(epoch));
    return { head: epoch && head && { origin: epoch.origin, ...head }, found: asked && (await this.records.find(asked)) };
  }
}
