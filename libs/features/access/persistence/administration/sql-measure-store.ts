import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type ForgottenFactors, MeasureStore, type NewMeasure } from '../../application/administration/measure-store';
import type { AccountStatus } from '../../domain/administration/measure';
import { IDLE_MINUTES } from '../../domain/session/session';
import { queries } from './administration.sql';

/** Over PostgreSQL. */
@Injectable()
export class SqlMeasureStore extends MeasureStore {
  async lockAccount(tx: Tx, account: string): Promise<AccountStatus | null> {
    const row = await tx.first<{ status: AccountStatus }>(queries.lock, [account]);
    return row?.status ?? null;
  }

  async saveStatus(tx: Tx, account: string, status: AccountStatus): Promise<void> {
    await tx.execute(queries.updateStatus, [account, status]);
  }

  async deleteFactors(tx: Tx, account: string): Promise<ForgottenFactors> {
    const totp = (await tx.execute(queries.deleteTotp, [account])) > 0;
    await tx.execute(queries.deleteCodes, [account]);
    return { totp, passkeys: await tx.execute(queries.deletePasskeys, [account]) };
  }

  async findOrganisation(tx: Tx, membership: string): Promise<string | null> {
    const row = await tx.first<{ organisation: string }>(queries.organisationOf, [membership]);
    return row?.organisation ?? null;
  }

  async lockSessionAccount(tx: Tx, session: string): Promise<string | null> {
    const row = await tx.first<{ account: string }>(queries.accountOfSession, [session, IDLE_MINUTES]);
    return row?.account ?? null;
  }

  async createMeasure(tx: Tx, { kind, account, membership, reason, by }: NewMeasure): Promise<string> {
    const row = await tx.first<{ id: string }>(queries.insertMeasure, [kind, account, membership, reason, by]);
    if (!row) throw new Error('the measure was not written');
    return row.id;
  }
}
