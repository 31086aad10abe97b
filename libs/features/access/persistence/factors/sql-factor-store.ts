import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { FactorStore, type KeptTotp } from '../../application/factor/factor-store';
import { queries } from './factors.sql';

type TotpRow = Readonly<{ sealed: Buffer; confirmed: boolean; last_step: number; now: number }>;

@Injectable()
export class SqlFactorStore extends FactorStore {
  async lockTotp(tx: Tx, account: string): Promise<KeptTotp | null> {
    const row = await tx.first<TotpRow>(queries.lockTotp, [account]);
    return row && { sealed: row.sealed, confirmed: row.confirmed, lastStep: row.last_step, now: row.now };
  }

  async saveTotp(tx: Tx, account: string, sealed: Buffer): Promise<void> {
    await tx.execute(queries.saveTotp, [account, sealed]);
  }

  async writeConfirmed(tx: Tx, account: string): Promise<void> {
    await tx.execute(queries.confirm, [account]);
  }

  async writeStep(tx: Tx, account: string, step: number): Promise<void> {
    await tx.execute(queries.step, [account, step]);
  }

  async deleteTotp(tx: Tx, account: string): Promise<boolean> {
    if ((await tx.execute(queries.deleteTotp, [account])) === 0) return false;
    await tx.execute(queries.deleteCodes, [account]);
    return true;
  }

  async saveRecoveryCodes(tx: Tx, account: string, digests: readonly Buffer[]): Promise<void> {
    await tx.execute(queries.deleteCodes, [account]);
    await tx.execute(queries.insertCodes, [account, digests]);
  }

  async writeCodeUsed(tx: Tx, account: string, digest: Buffer): Promise<boolean> {
    return (await tx.execute(queries.useCode, [account, digest])) > 0;
  }
}
