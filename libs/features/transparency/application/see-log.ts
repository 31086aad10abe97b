import { sameBytes, type Sha256 } from '@pure/log';
import { leafBytes } from '../domain/leaf';
import type { LogName } from '../domain/logs';
import type { LogReader } from './log-store';
import type { LoggedRecord, RecordAsked, RecordStore } from './record-store';

/** The newest head of a log, as it is signed. */
export type Head = Readonly<{ origin: string; size: number; note: string }>;
/** `intact`: the document has its digest, and the entry of the log tells of just this record. */
export type SeenRecord = LoggedRecord & Readonly<{ intact: boolean }>;
export type LogView = Readonly<{ head: Head | null; found: readonly SeenRecord[] | null }>;

/** What the page of the log shows: its head, and what was asked for, held against the log. */
export class SeeLog {
  constructor(
    private readonly reader: LogReader,
    private readonly records: RecordStore,
    private readonly sha256: Sha256,
  ) {}

  async execute(log: LogName, asked: RecordAsked | null): Promise<LogView> {
    const epoch = await this.reader.epoch(log, null);
    const head = epoch && (await this.reader.checkpoint(epoch));
    return { head: epoch && head && { origin: epoch.origin, ...head }, found: asked && (await this.records.find(asked)).map((record) => ({ ...record, intact: this.isIntact(record) })) };
  }

  private isIntact(record: LoggedRecord): boolean {
    const digest = Array.from(this.sha256(new TextEncoder().encode(record.document)), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return digest === record.sha256 && (record.place === null || sameBytes(leafBytes(record), record.place.entry));
  }
}
