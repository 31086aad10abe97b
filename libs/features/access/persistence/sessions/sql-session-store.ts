import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type NewSession, SessionStore } from '../../application/session/session-store';
import { LONGEST_HOURS } from '../../domain/session/session';
import { queries } from './sessions.sql';

@Injectable()
export class SqlSessionStore extends SessionStore {
  async createSession(tx: Tx, { sha256, account, method, device, proven }: NewSession): Promise<string> {
    const row = await tx.first<{ id: string }>(queries.insertSession, [sha256, account, method, device, LONGEST_HOURS, proven]);
    if (!row) throw new Error('the session was not written');
    return row.id;
  }

  async writeEnd(tx: Tx, session: string, account: string): Promise<boolean> {
    return (await tx.execute(queries.endSession, [session, account])) > 0;
  }
}
