import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type CheckpointSeen, FirstCheckpoint } from '../application/first-checkpoint';
import type { LogName } from '../domain/logs';
import { rootOf, witnessesOf } from '../domain/signatures';
import { queries } from './history.sql';

const AT_ONCE = 20;

type Row = Readonly<{ origin: string; size: string; note: string; at: string }>;

@Injectable()
export class SqlFirstCheckpoint extends FirstCheckpoint {
  /** What was seen later can have been signed before: the first whose own moment is not before the asked one. */
  async after(read: Tx, log: LogName, moment: string): Promise<CheckpointSeen | null> {
    for (let before = 0; ; before += AT_ONCE) {
      const rows = await read.query<Row>(queries.seenAfter, [log, moment, AT_ONCE, before]);
      const found = rows.map(seenOf).find(({ at }) => at >= moment);
      if (found || rows.length < AT_ONCE) return found ?? null;
    }
  }
}

function seenOf({ origin, size, note, at }: Row): CheckpointSeen {
  const [first] = witnessesOf(note, origin).flatMap(({ seconds }) => (seconds === null ? [] : [seconds])).sort((a, b) => a - b);
  return { root: Buffer.from(rootOf(note)).toString('hex'), at: first === undefined ? at : new Date(first * 1000).toISOString(), size: Number(size) };
}
