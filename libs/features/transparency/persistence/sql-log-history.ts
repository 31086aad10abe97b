import { Injectable } from '@nestjs/common';
import { WritePool } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import { type EpochLife, LogHistory, type PastHead } from '../application/log-history';
import type { Epoch, LogName } from '../domain/logs';
import { queries } from './history.sql';

type HeadRow = Epoch & Readonly<{ size: string; note: string; at: string }>;

/** Read where the log is written, as its tiles are. */
@Injectable()
export class SqlLogHistory extends LogHistory {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async seenBy(log: LogName, day: LocalDate): Promise<PastHead | null> {
    const row = await this.pool.first<HeadRow>(queries.seenBy, [log, day]);
    return row && headOf(row);
  }

  async head(log: LogName, epoch: number, size: number): Promise<PastHead | null> {
    const row = await this.pool.first<HeadRow>(queries.head, [log, epoch, size]);
    return row && headOf(row);
  }

  async epochs(log: LogName): Promise<readonly EpochLife[]> {
    const rows = await this.pool.query<Omit<EpochLife, 'size'> & { size: string }>(queries.epochs, [log]);
    return rows.map(({ size, ...epoch }) => ({ ...epoch, size: Number(size) }));
  }
}

const headOf = ({ size, note, at, ...epoch }: HeadRow): PastHead => ({ epoch, size: Number(size), note, at });
