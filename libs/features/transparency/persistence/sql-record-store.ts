import { Injectable } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { type LoggedRecord, type RecordAsked, RecordStore } from '../application/record-store';
import type { LeafFacts } from '../domain/leaf';
import type { LogName } from '../domain/logs';
import { queries } from './transparency.sql';

type Row = LeafFacts & Readonly<{
  id: string; document: string; example: boolean; index: string | null; bytes: Uint8Array | null; epoch_id: number; log: LogName; epoch: number; origin: string;
}>;

@Injectable()
export class SqlRecordStore extends RecordStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async find(asked: RecordAsked): Promise<readonly LoggedRecord[]> {
    return (await this.rows(asked)).map(recordOf);
  }

  async version(number: string, version: number): Promise<LoggedRecord | null> {
    const row = await this.pool.first<Row>(queries.version, [number, version]);
    return row && recordOf(row);
  }

  private rows(asked: RecordAsked): Promise<readonly Row[]> {
    if ('number' in asked) return this.pool.query<Row>(queries.byNumber, [asked.number]);
    if ('index' in asked) return this.pool.query<Row>(queries.byIndex, [asked.index]);
    return this.pool.query<Row>(queries.byDigest, [asked.sha256]);
  }
}

function recordOf({ id: _, index, bytes, epoch_id, log, epoch, origin, ...record }: Row): LoggedRecord {
  return { ...record, place: index === null || bytes === null ? null : { epoch: { id: epoch_id, log, epoch, origin }, index: Number(index), entry: bytes } };
}
