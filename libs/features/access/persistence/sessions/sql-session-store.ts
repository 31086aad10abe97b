import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import { type NewSession, SessionStore, type SessionView } from '../../application/session/session-store';
import { IDLE_MINUTES, LONGEST_HOURS, type SessionMethod } from '../../domain/session/session';
import { queries } from './sessions.sql';

type SessionRow = Readonly<{ id: string; method: SessionMethod; device: string | null; created_at: string; seen_at: string; expires_at: string }>;

@Injectable()
export class SqlSessionStore extends SessionStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async listOpen(account: string): Promise<readonly SessionView[]> {
    const rows = await this.pool.query<SessionRow>(queries.listOpen, [account, IDLE_MINUTES]);
    return rows.map(({ id, method, device, created_at, seen_at, expires_at }) => ({ id, method, device, createdAt: created_at, seenAt: seen_at, expiresAt: expires_at }));
  }

  async agentsOf(tx: Tx, account: string): Promise<readonly (string | null)[]> {
    return (await tx.query<{ device: string | null }>(queries.agents, [account])).map(({ device }) => device);
  }

  async createSession(tx: Tx, { sha256, account, method, device, proven }: NewSession): Promise<string> {
    const row = await tx.first<{ id: string }>(queries.insertSession, [sha256, account, method, device, LONGEST_HOURS, proven]);
    if (!row) throw new Error('the session was not written');
    return row.id;
  }

  async writeEnd(tx: Tx, session: string, account: string): Promise<boolean> {
    return (await tx.execute(queries.endSession, [session, account])) > 0;
  }

  async writeSteppedUp(tx: Tx, session: string): Promise<void> {
    await tx.execute(queries.stepUp, [session]);
  }

  async writeRaised(tx: Tx, session: string, method: SessionMethod): Promise<void> {
    await tx.execute(queries.raise, [session, method]);
  }

  async writeActing(tx: Tx, session: string, account: string, membership: string): Promise<boolean> {
    return (await tx.execute(queries.act, [session, account, membership])) > 0;
  }

  async writeEndOfHeld(tx: Tx, sha256: Buffer): Promise<string | null> {
    return (await tx.first<{ id: string }>(queries.endHeld, [sha256, IDLE_MINUTES]))?.id ?? null;
  }

  async writeEndOfOthers(tx: Tx, account: string, but: string | null): Promise<number> {
    return tx.execute(queries.endOthers, [account, but]);
  }

  async writeEndOfAll(tx: Tx): Promise<number> {
    return tx.execute(queries.endAll);
  }
}
