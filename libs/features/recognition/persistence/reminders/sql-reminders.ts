import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type DueSoon, type Expiring, Reminders, type RemindingOf } from '../../application/reminders/reminders';
import { queries } from './reminders.sql';

/** By functions of the database, since the worker works for no organisation. */
@Injectable()
export class SqlReminders extends Reminders {
  takeDueSoon(tx: Tx, { today, days, most }: RemindingOf): Promise<readonly DueSoon[]> {
    return tx.query<DueSoon>(queries.dueSoon, [today, days, most]);
  }

  takeExpiring(tx: Tx, { today, days, most }: RemindingOf): Promise<readonly Expiring[]> {
    return tx.query<Expiring>(queries.expiring, [today, days, most]);
  }
}
