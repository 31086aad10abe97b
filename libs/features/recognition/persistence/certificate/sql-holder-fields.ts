import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type PersonErased, PersonalFields, type SealedField } from '@platform/personal';
import { Secrets } from '@platform/sealing';
import { holderFields } from '@pure/credential';
import { ok, type Result } from '@pure/kernel';
import { type HolderDisclosures, HolderFields, type HolderOf, type SealedHolder } from '../../application/certificate/holder-fields';
import { queries } from './holders.sql';

export type HolderRow = Readonly<{ id: string; person: string; sealed: Buffer }>;

const holderPlace = (id: string) => ({ table: 'recognition.certificate_holder', row: id, column: 'sealed' });
export const holderFieldOf = ({ id, person, sealed }: HolderRow): SealedField => ({ person, place: holderPlace(id), sealed });

/** The disclosures as they were sealed. */
export function disclosuresIn(text: string): HolderDisclosures {
  const told: unknown = JSON.parse(text);
  const known = new Map<string, unknown>(Object.entries(told ?? {}));
  return Object.fromEntries(holderFields.flatMap((name) => {
    const value = known.get(name);
    return typeof value === 'string' ? [[name, value]] : [];
  }));
}

@Injectable()
export class SqlHolderFields extends HolderFields {
  constructor(
    private readonly personal: PersonalFields,
    private readonly secrets: Secrets,
  ) {
    super();
  }

  async seal(tx: Tx, holder: HolderOf, disclosures: HolderDisclosures): Promise<Result<SealedHolder, PersonErased>> {
    const id = this.secrets.id();
    const sealed = await this.personal.seal(tx, holder.person, holderPlace(id), JSON.stringify(disclosures));
    return sealed.ok ? ok({ ...holder, id, sealed: sealed.value }) : sealed;
  }

  async create(tx: Tx, { number, id, organisation, person, sealed }: SealedHolder): Promise<void> {
    await tx.execute(queries.insert, [number, id, organisation, person, sealed]);
  }

  async of(tx: Tx, number: string): Promise<HolderDisclosures | null> {
    const row = await tx.first<HolderRow>(queries.of, [number]);
    const [opened] = row ? await this.personal.openMany(tx, [holderFieldOf(row)]) : [];
    return opened?.ok ? disclosuresIn(opened.value) : null;
  }

  async numbersOf(tx: Tx): Promise<readonly string[]> {
    return (await tx.query<{ number: string }>(queries.numbers)).map(({ number }) => number);
  }
}
