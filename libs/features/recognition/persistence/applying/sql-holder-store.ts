import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type Claim, type HeldAbout, type HolderRow, HolderStore, type NewHolder, type SealedHolder } from '../../application/applying/holder-store';
import { queries } from './holders.sql';

type Flat<Row extends HolderRow> = Omit<Row, 'sealed'> & SealedHolder;

function holderOf<Row extends HolderRow>({ name, permit_number, birth_date, certificate_number, background, ...rest }: Flat<Row>) {
  return { ...rest, sealed: { name, permit_number, birth_date, certificate_number, background } };
}

/** Over PostgreSQL. */
@Injectable()
export class SqlHolderStore extends HolderStore {
  async of(tx: Tx, application: string): Promise<HolderRow | null> {
    const row = await tx.first<Flat<HolderRow>>(queries.of, [application]);
    return row && holderOf<HolderRow>(row);
  }

  async createHolder(tx: Tx, { application, person, self, consentedBefore }: NewHolder): Promise<void> {
    await tx.execute(queries.insert, [application, person, self, consentedBefore]);
  }

  async saveHolder(tx: Tx, { application, permitKind, sealed }: Pick<HolderRow, 'application' | 'permitKind' | 'sealed'>): Promise<void> {
    await tx.execute(queries.update, [application, permitKind, sealed.name, sealed.permit_number, sealed.birth_date, sealed.certificate_number, sealed.background]);
  }

  async eraseHolder(tx: Tx, application: string): Promise<void> {
    await tx.execute(queries.erase, [application]);
  }

  async saveClaimCode(tx: Tx, application: string, code: Buffer, days: number): Promise<void> {
    await tx.execute(queries.saveClaimCode, [application, code, days]);
  }

  async isClaimable(tx: Tx, code: Buffer, account: string): Promise<boolean> {
    return (await tx.first<{ is: boolean }>(queries.claimable, [code, account]))?.is ?? false;
  }

  async claim(tx: Tx, { code, place, person, account }: Claim): Promise<string | null> {
    return (await tx.first<{ application: string | null }>(queries.claim, [code, place, person, account]))?.application ?? null;
  }

  async about(tx: Tx, person: string): Promise<readonly HeldAbout[]> {
    const rows = await tx.query<Omit<Flat<HeldAbout>, 'consentedAt' | 'claimUntil' | 'erased'>>(queries.about, [person]);
    return rows.map((row) => holderOf<HeldAbout>({ ...row, consentedAt: null, claimUntil: null, erased: false }));
  }

  async erasePerson(tx: Tx, person: string): Promise<void> {
    await tx.query(queries.erasePerson, [person]);
  }

  async leftFor(tx: Tx, days: number): Promise<readonly Readonly<{ application: string; organisation: string }>[]> {
    return tx.query(queries.leftFor, [days]);
  }

  async forgetHolder(tx: Tx, application: string): Promise<void> {
    await tx.query(queries.forget, [application]);
  }

  async endedFor(tx: Tx, days: number): Promise<readonly string[]> {
    return (await tx.query<{ application: string }>(queries.endedFor, [days])).map(({ application }) => application);
  }

  async forgetEnded(tx: Tx, application: string): Promise<void> {
    await tx.query(queries.forgetEnded, [application]);
  }

  async employeeOf(tx: Tx, application: string): Promise<string | null> {
    return (await tx.first<{ person: string | null }>(queries.employeeOf, [application]))?.person ?? null;
  }

  async proofsLeft(tx: Tx, { application, account }: Parameters<HolderStore['proofsLeft']>[1]): Promise<readonly Readonly<{ file: string; organisation: string }>[]> {
    return tx.query(queries.proofsLeft, [application ?? null, account ?? null]);
  }
}
