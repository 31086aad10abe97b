import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type CorrectionRefused, type PersonalRecord, PersonalRecords, type PersonalSubject } from '@platform/personal';
import { refuse, type Result } from '@pure/kernel';
import { queries } from './notice-records.sql';

/** What is kept about a person as the one who is written to. */
@Injectable()
export class SqlNoticeRecords extends PersonalRecords {
  readonly kinds = ['mail'];

  async kept(tx: Tx, { account }: PersonalSubject): Promise<readonly PersonalRecord[]> {
    const rows = await tx.query<Readonly<{ id: string; address: string; template: string; written: string }>>(queries.mails, [account]);
    return rows.map(({ id, ...fields }) => ({ kind: 'mail', id, purpose: 'notices', fields, correctable: [] }));
  }

  correct(): Promise<Result<null, CorrectionRefused>> {
    return Promise.resolve(refuse({ code: 'FIELD_FIXED', field: 'address' }));
  }

  /** What was written to whom is forgotten, also before there was an account; that a mail went out stays. */
  async erase(tx: Tx, { account, email }: PersonalSubject): Promise<void> {
    await tx.execute(queries.forgetMails, [account, email]);
    await tx.execute(queries.forgetChoices, [account]);
  }
}
