import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { locales } from '@platform/locale';
import { type Correction, type CorrectionRefused, type PersonalRecord, PersonalRecords, type PersonalSubject } from '@platform/personal';
import { ok, refuse, type Result } from '@pure/kernel';
import { deviceFamily } from '../../domain/session/device-family';
import { queries } from './account-records.sql';

type Row = Readonly<Record<string, string | null> & { id: string }>;
const LONGEST_NAME = 200;

/** What is kept about the person of an account as the one who signs in. */
@Injectable()
export class SqlAccountRecords extends PersonalRecords {
  readonly kinds = ['account', 'session', 'passkey', 'membership'];

  async kept(tx: Tx, { account }: PersonalSubject): Promise<readonly PersonalRecord[]> {
    const accounts = await tx.query<Row>(queries.account, [account]);
    const memberships = await tx.query<Row>(queries.memberships, [account]);
    const passkeys = await tx.query<Row>(queries.passkeys, [account]);
    const sessions = await tx.query<Row>(queries.sessions, [account]);
    return [
      ...accounts.map((row) => record('account', 'account-use', row, ['name', 'locale'])),
      ...memberships.map((row) => record('membership', 'representation', row)),
      ...passkeys.map((row) => record('passkey', 'account-safety', row)),
      ...sessions.map(({ device = null, ...row }) => {
        const { browser, system } = deviceFamily(device);
        return record('session', 'account-safety', { ...row, browser: browser ?? device, system });
      }),
    ];
  }

  async correct(tx: Tx, { account }: PersonalSubject, { kind, id, fields }: Correction): Promise<Result<null, CorrectionRefused>> {
    if (kind !== 'account' || id !== account) return refuse({ code: 'RECORD_UNKNOWN', field: null });
    const fixed = Object.keys(fields).find((name) => name !== 'name' && name !== 'locale');
    if (fixed !== undefined) return refuse({ code: 'FIELD_FIXED', field: fixed });
    const { name, locale } = fields;
    if (name !== undefined && (name.trim() === '' || name.length > LONGEST_NAME)) return refuse({ code: 'VALUE_UNFIT', field: 'name' });
    if (locale !== undefined && !locales.some((known) => known === locale)) return refuse({ code: 'VALUE_UNFIT', field: 'locale' });
    await tx.execute(queries.saveProfile, [account, name ?? null, locale ?? null]);
    return ok(null);
  }

  /** The account, closed before, stays as a number in what others wrote. */
  async erase(tx: Tx, { account }: PersonalSubject): Promise<void> {
    await tx.query(queries.forgetInvited, [account]);
    await tx.execute(queries.forgetDevices, [account]);
    await tx.execute(queries.forgetPassword, [account]);
    await tx.execute(queries.forgetTotp, [account]);
    await tx.execute(queries.forgetCodes, [account]);
    await tx.execute(queries.forgetPasskeys, [account]);
    await tx.execute(queries.forgetIdentities, [account]);
    await tx.execute(queries.forgetChallenges, [account]);
    await tx.execute(queries.forgetAccount, [account]);
  }
}

const record = (kind: string, purpose: string, { id, ...fields }: Row, correctable: readonly string[] = []): PersonalRecord => ({ kind, id, purpose, fields, correctable });
