import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type Place, Sealer, type SealSuite, Secrets } from '@platform/sealing';
import { ok, refuse, type Result } from '@pure/kernel';
import { openField, sealField } from './field-suite';
import { PersonalFields, type PersonErased, type Region, type SealedField } from './personal-fields';
import { queries } from './personal.sql';

const KEY_BYTES = 32;

/** Over PostgreSQL: the key of a person lies wrapped in `personal.key`, and nowhere once it is destroyed. */
@Injectable()
export class SqlPersonalFields extends PersonalFields {
  constructor(
    private readonly sealer: Sealer,
    private readonly secrets: Secrets,
    private readonly suite: SealSuite,
  ) {
    super();
  }

  async person(tx: Tx, { account, region }: Readonly<{ account?: string; region: Region }>): Promise<string> {
    if (account !== undefined) await tx.execute(queries.insertOfAccount, [account, region]);
    const row = await (account === undefined ? tx.first<{ id: string }>(queries.insertPerson, [region]) : tx.first<{ id: string }>(queries.ofAccount, [account]));
    if (!row) throw new Error('a person was not written');
    await tx.execute(queries.insertKey, [row.id, this.suite, this.sealer.seal(this.secrets.bytes(KEY_BYTES).toString('base64'), keyPlace(row.id))]);
    return row.id;
  }

  async seal(tx: Tx, person: string, place: Place, text: string): Promise<Result<Buffer, PersonErased>> {
    const row = await tx.first<{ wrapped: Buffer | null }>(queries.keyForSealing, [person]);
    const key = this.unwrapped(person, row?.wrapped);
    return key ? ok(sealField(this.suite, key, text, place)) : erased(person);
  }

  async open(tx: Tx, person: string, place: Place, sealed: Buffer): Promise<Result<string, PersonErased>> {
    const [opened] = await this.openMany(tx, [{ person, place, sealed }]);
    return opened ?? erased(person);
  }

  async openMany(tx: Tx, fields: readonly SealedField[]): Promise<readonly Result<string, PersonErased>[]> {
    const persons = [...new Set(fields.map(({ person }) => person))];
    const rows = persons.length > 0 ? await tx.query<{ person: string; wrapped: Buffer | null }>(queries.keys, [persons]) : [];
    const keys = new Map(rows.map(({ person, wrapped }) => [person, this.unwrapped(person, wrapped)]));
    return fields.map(({ person, place, sealed }) => {
      const key = keys.get(person);
      return key ? ok(openField(key, sealed, place)) : erased(person);
    });
  }

  mark(text: string): Buffer {
    return this.sealer.mark(`personal ${text}`);
  }

  async destroy(tx: Tx, person: string): Promise<void> {
    await tx.execute(queries.destroy, [person]);
  }

  private unwrapped(person: string, wrapped: Buffer | null | undefined): Buffer | null {
    return wrapped ? Buffer.from(this.sealer.open(wrapped, keyPlace(person)), 'base64') : null;
  }
}

const keyPlace = (person: string): Place => ({ table: 'personal.key', row: person, column: 'wrapped' });
const erased = (person: string) => refuse<PersonErased>({ code: 'PERSON_ERASED', person });
