import { Injectable } from '@nestjs/common';
import type { PasskeySignature } from '@features/access';
import { type Tx, WritePool } from '@platform/database';
import { PersonalFields } from '@platform/personal';
import { Secrets } from '@platform/sealing';
import { type Beginning, type BegunBy, type SignatoryName, type Signed, SignatureStore, type VersionKey } from '../../application/signature/signature-store';
import { fieldOf, nameIn, namePlace, sealedText } from './sealed-name';
import { queries } from './signatures.sql';

type Row = Readonly<{ public_key: Buffer; rp_id: string; authenticator_data: Buffer; client_data: Buffer; signature: Buffer; id: string | null; person_id: string | null; sealed: Buffer | null }>;

@Injectable()
export class SqlSignatureStore extends SignatureStore {
  constructor(
    private readonly pool: WritePool,
    private readonly personal: PersonalFields,
    private readonly secrets: Secrets,
  ) {
    super();
  }

  beginning(tx: Tx, { declaration, account }: BegunBy): Promise<Beginning | null> {
    return tx.first<Beginning>(queries.beginning, [declaration, account]);
  }

  async saveBeginning(tx: Tx, { declaration, account, organisation }: BegunBy & Readonly<{ organisation: string }>, { number, sha256, salt }: Beginning): Promise<void> {
    await tx.execute(queries.saveBeginning, [declaration, account, organisation, number, sha256, salt]);
  }

  async deleteBeginnings(tx: Tx, declaration: string): Promise<void> {
    await tx.execute(queries.deleteBeginnings, [declaration]);
  }

  async createSignature(tx: Tx, { number, version }: VersionKey, { publicKey, rpId, authenticatorData, clientData, signature }: PasskeySignature): Promise<void> {
    await tx.execute(queries.insertSignature, [number, version, publicKey, rpId, authenticatorData, clientData, signature]);
  }

  async createName(tx: Tx, { number, version }: VersionKey, account: string, name: SignatoryName): Promise<void> {
    const [id, person] = [this.secrets.id(), await this.personal.person(tx, { account, region: 'mainland' })];
    const sealed = await this.personal.seal(tx, person, namePlace(id), sealedText(name));
    if (sealed.ok) await tx.execute(queries.insertName, [id, number, version, person, sealed.value]);
  }

  async deleteName(tx: Tx, account: string, id: string): Promise<VersionKey | null> {
    const person = await this.personal.person(tx, { account, region: 'mainland' });
    return tx.first<VersionKey>(queries.deleteName, [id, person]);
  }

  ofVersion({ number, version }: VersionKey): Promise<Signed | null> {
    return this.pool.transaction(async (tx) => {
      const row = await tx.first<Row>(queries.ofVersion, [number, version]);
      if (!row) return null;
      const signature = { publicKey: row.public_key, rpId: row.rp_id, authenticatorData: row.authenticator_data, clientData: row.client_data, signature: row.signature };
      return { signature, name: await this.nameOf(tx, row) };
    });
  }

  private async nameOf(tx: Tx, { id, person_id, sealed }: Row): Promise<SignatoryName | null> {
    if (id === null || person_id === null || sealed === null) return null;
    const [opened] = await this.personal.openMany(tx, [fieldOf({ id, person_id, sealed })]);
    return opened?.ok ? nameIn(opened.value) : null;
  }
}
