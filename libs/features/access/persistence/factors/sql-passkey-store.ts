import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import { type Credential, type KeptPasskey, type NewPasskey, PasskeyStore, type PasskeyView } from '../../application/passkey/passkey-store';
import { queries } from './passkeys.sql';

type ViewRow = Readonly<{ id: string; name: string; backed_up: boolean; created_at: string; last_used_at: string | null }>;
type KeptRow = Readonly<{ account: string; id: string; public_key: Buffer; counter: number; transports: string[] }>;

@Injectable()
export class SqlPasskeyStore extends PasskeyStore {
  constructor(private readonly pool: WritePool) {
    super();
  }

  async list(account: string): Promise<readonly PasskeyView[]> {
    return (await this.pool.query<ViewRow>(queries.list, [account])).map(viewFrom);
  }

  credentialsOf(account: string): Promise<readonly Pick<Credential, 'id' | 'transports'>[]> {
    return this.pool.query<Pick<Credential, 'id' | 'transports'>>(queries.credentials, [account]);
  }

  async findByCredential(credential: string): Promise<KeptPasskey | null> {
    const row = await this.pool.first<KeptRow>(queries.byCredential, [credential]);
    return row && { account: row.account, credential: { id: row.id, publicKey: row.public_key, counter: row.counter, transports: row.transports } };
  }

  async createPasskey(tx: Tx, { account, name, credential, backedUp }: NewPasskey): Promise<PasskeyView | null> {
    const { id, publicKey, counter, transports } = credential;
    const row = await tx.first<ViewRow>(queries.insertPasskey, [account, id, publicKey, counter, [...transports], backedUp, name]);
    return row && viewFrom(row);
  }

  async writeUse(tx: Tx, credential: string, counter: number): Promise<void> {
    await tx.execute(queries.use, [credential, counter]);
  }

  async deletePasskey(tx: Tx, account: string, id: string): Promise<boolean> {
    return (await tx.execute(queries.deletePasskey, [account, id])) > 0;
  }
}

const viewFrom = ({ id, name, backed_up, created_at, last_used_at }: ViewRow): PasskeyView => ({ id, name, backedUp: backed_up, createdAt: created_at, lastUsedAt: last_used_at });
