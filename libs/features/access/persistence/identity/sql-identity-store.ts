import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import { IdentityStore, type IdentityView } from '../../application/identity/identity-store';
import { queries } from './identities.sql';

@Injectable()
export class SqlIdentityStore extends IdentityStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  findAccount(tx: Tx, issuer: string, subject: string): Promise<Readonly<{ account: string; active: boolean }> | null> {
    return tx.first<{ account: string; active: boolean }>(queries.findAccount, [issuer, subject]);
  }

  async listOf(account: string): Promise<readonly IdentityView[]> {
    const rows = await this.pool.query<{ issuer: string; linked_at: string }>(queries.listOfAccount, [account]);
    return rows.map(({ issuer, linked_at }) => ({ issuer, linkedAt: linked_at }));
  }

  async createIdentity(tx: Tx, issuer: string, subject: string, account: string): Promise<boolean> {
    return (await tx.execute(queries.insertIdentity, [issuer, subject, account])) > 0;
  }
}
