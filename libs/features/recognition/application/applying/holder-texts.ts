import type { Tx } from '@platform/database';
import { maskDocument, maskName, type PersonalFields, type PersonErased, type SealedField } from '@platform/personal';
import { ok, type Result } from '@pure/kernel';
import { certificateNumber, type HolderField, holderFields, type HolderTexts, nothingWritten } from '../../domain/application/holder';
import type { HolderRow, SealedHolder } from './holder-store';

/** The fields of a holder that hold something, as they lie in the row; for `Reveals` too. */
export const sealedFieldsOf = ({ application, person, sealed }: Pick<HolderRow, 'application' | 'person' | 'sealed'>): readonly (SealedField & Readonly<{ field: HolderField }>)[] =>
  holderFields.flatMap((field) => {
    const value = sealed[field];
    return value === null ? [] : [{ field, person, place: placeOf(application, field), sealed: value }];
  });

const placeOf = (row: string, column: HolderField) => ({ table: 'recognition.holder', row, column });

/** Texts about people, sealed under the key of the person whom they are about. */
export class HolderFields {
  constructor(private readonly fields: PersonalFields) {}

  async seal(tx: Tx, { application, person }: Pick<HolderRow, 'application' | 'person'>, texts: HolderTexts): Promise<Result<SealedHolder, PersonErased>> {
    const sealed: Record<HolderField, Buffer | null> = { name: null, permit_number: null, birth_date: null, certificate_number: null, background: null };
    for (const field of holderFields) {
      const text = texts[field];
      if (text === null) continue;
      const made = await this.fields.seal(tx, person, placeOf(application, field), text);
      if (!made.ok) return made;
      sealed[field] = made.value;
    }
    return ok(sealed);
  }

  /** The texts in the open, for the person, the transaction of a submission, or a certificate; null: the key is destroyed. */
  async open(tx: Tx, holder: HolderRow): Promise<HolderTexts | null> {
    if (holder.erased) return null;
    const sealed = sealedFieldsOf(holder);
    const opened = await this.fields.openMany(tx, sealed);
    if (opened.some((one) => !one.ok)) return null;
    return { ...nothingWritten, ...Object.fromEntries(sealed.map(({ field }, index) => { const one = opened[index]; return [field, one?.ok ? one.value : null]; })) };
  }

  /** Blind index of a certificate: equal numbers of one trade have equal marks. `trade`: its code, or its name without one. */
  mark(trade: string, number: string): Buffer {
    return this.fields.mark(`recognition certificate ${trade} ${certificateNumber(number)}`);
  }
}

/** As it is shown without a reason. Of a birth date the year stays. */
export const maskedHolder = ({ name, permit_number, birth_date, certificate_number }: HolderTexts) => ({
  name: name && maskName(name),
  permitNumber: permit_number && maskDocument(permit_number),
  birthDate: birth_date && `${birth_date.slice(0, 4)}-**-**`,
  certificateNumber: certificate_number && maskDocument(certificate_number),
});
