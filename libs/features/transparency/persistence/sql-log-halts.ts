import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type Halt, LogHalts } from '../application/epoch/log-halts';
import type { HaltReason, WayOn } from '../domain/halts';
import type { LogName } from '../domain/logs';
import { queries } from './halts.sql';

@Injectable()
export class SqlLogHalts extends LogHalts {
  open(tx: Tx, log: LogName): Promise<Halt | null> {
    return tx.first<Halt>(queries.openHalt, [log]);
  }

  async halt(tx: Tx, log: LogName, reason: HaltReason): Promise<void> {
    await tx.execute(queries.halt, [log, reason]);
  }

  async resume(tx: Tx, log: LogName, { way, seen }: Readonly<{ way: WayOn; seen: string | null }>): Promise<void> {
    await tx.execute(queries.resume, [log, way, seen]);
  }
}
