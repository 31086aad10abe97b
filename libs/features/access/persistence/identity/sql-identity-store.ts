import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { IdentityStore } from '../../application/identity/identity-store';
import { queries } from './identities.sql';

@Injectable()
export class SqlIdentityStore extends IdentityStore {
  findAccount(tx: Tx, issuer: string, subject: string): Promise<Readonly<{ account: string; active: boolean }> | null> {
    return tx.first<{ account: string; active: boolean }>(queries.findAccount, [issuer, subject]);
  }

  async createIdentity(tx: Tx, issuer: string, subject: string, account: string): Promise<boolean> {
    return (await tx.execute(queries.insertIdentity, [issuer, subject, account])) > 0;
  }
}
