import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type CorrectionRefused, PersonalFields, type PersonalRecord, PersonalRecords, type PersonalSubject } from '@platform/personal';
import { readDisclosure } from '@pure/credential';
import { refuse, type Result } from '@pure/kernel';
import { queries } from './holders.sql';
import { disclosuresIn, holderFieldOf, type HolderRow } from './sql-holder-fields';

/** What a person keeps of their certificates. */
@Injectable()
export class CertificateRecords extends PersonalRecords {
  readonly kinds = ['recognition-certificate'];

  constructor(private readonly personal: PersonalFields) {
    super();
  }

  async kept(tx: Tx, { person }: PersonalSubject): Promise<readonly PersonalRecord[]> {
    const rows = await tx.query<HolderRow & Readonly<{ number: string }>>(queries.about, [person]);
    const opened = await this.personal.openMany(tx, rows.map(holderFieldOf));
    return rows.flatMap(({ id, number }, place) => {
      const text = opened[place];
      if (!text?.ok) return [];
      const { name, document, certificate } = disclosuresIn(text.value);
      return [{ kind: 'recognition-certificate', id, purpose: 'recognition-certificate', fields: { name: valueIn(name), 'certificate-document': valueIn(document), 'certificate-of-taiwan': valueIn(certificate), 'certificate-issued': number }, correctable: [] }];
    });
  }

  /** What was certified stays as it was; what is wrong in it the body that decided corrects. */
  correct(): Promise<Result<null, CorrectionRefused>> {
    return Promise.resolve(refuse({ code: 'FIELD_FIXED', field: 'name' }));
  }

  async erase(tx: Tx, { person }: PersonalSubject): Promise<void> {
    await tx.query(queries.forget, [person]);
  }
}

function valueIn(disclosure: string | undefined): string | null {
  const value = disclosure === undefined ? null : readDisclosure(disclosure)?.value;
  return typeof value === 'string' ? value : null;
}
