import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type CorrectionRefused, PersonalFields, type PersonalRecord, PersonalRecords, type PersonalSubject } from '@platform/personal';
import { refuse, type Result } from '@pure/kernel';
import { fieldOf, nameIn, type NameRow } from './sealed-name';
import { queries } from './signatures.sql';

type Row = NameRow & Readonly<{ number: string; version: number }>;

/** Where a person's name is shown under a declaration that they signed. */
@Injectable()
export class SignatoryRecords extends PersonalRecords {
  readonly kinds = ['signatory'];

  constructor(private readonly personal: PersonalFields) {
    super();
  }

  async kept(tx: Tx, { person }: PersonalSubject): Promise<readonly PersonalRecord[]> {
    const rows = await tx.query<Row>(queries.namesOf, [person]);
    const opened = await this.personal.openMany(tx, rows.map(fieldOf));
    return rows.flatMap(({ id, number, version }, place) => {
      const text = opened[place];
      return text?.ok ? [{ kind: 'signatory', id, purpose: 'signatory', fields: { name: nameIn(text.value).name, declaration: `${number}/${version}` }, correctable: [] }] : [];
    });
  }

  /** What was signed stays as it was signed. */
  correct(): Promise<Result<null, CorrectionRefused>> {
    return Promise.resolve(refuse({ code: 'FIELD_FIXED', field: 'name' }));
  }

  async erase(tx: Tx, { person }: PersonalSubject): Promise<void> {
    await tx.execute(queries.deleteNames, [person]);
  }
}
