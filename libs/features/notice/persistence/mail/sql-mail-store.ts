import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import type { Locale } from '@platform/locale';
import { PersonalFields } from '@platform/personal';
import { type Place, Sealer, Secrets } from '@platform/sealing';
import { type MailParams, MailStore, type MailView, type NewMail, type TakenMail } from '../../application/mail/mail-store';
import { CUT_OFF, ENDED, type MailOutcome, type MailState, type MailTemplate } from '../../domain/mail';
import { addressPlace } from '../follow/address';
import { queries as followed } from '../follow/follow.sql';
import { pageOf } from '../page-of';
import { queries } from './mail.sql';

type TakenRow = Readonly<{ id: string; address: string; template: MailTemplate; locale: Locale; params: MailParams; secret: Buffer | null; attempts: number; follow: string | null }>;
type ViewRow = Readonly<{
  id: string; address: string; account_id: string | null; template: MailTemplate; locale: Locale; state: MailState; attempts: number; fault: string | null; created_at: Date; sent_at: Date | null;
}>;

/** Over PostgreSQL. */
@Injectable()
export class SqlMailStore extends MailStore {
  constructor(
    private readonly pool: WritePool,
    private readonly sealer: Sealer,
    private readonly secrets: Secrets,
    private readonly fields: PersonalFields,
  ) {
    super();
  }

  async insertMail(tx: Tx, { event, account, address, template, locale, params, secret, follow = null }: NewMail): Promise<string | null> {
    const id = this.secrets.id();
    const sealed = secret === null ? null : this.sealer.seal(secret, place(id));
    return (await tx.execute(queries.insert, [id, event, account, address ?? `follow ${follow}`, template, locale, JSON.stringify(params), sealed, follow])) === 1 ? id : null;
  }

  async markSending(tx: Tx, id: string): Promise<TakenMail | null> {
    const row = await tx.first<TakenRow>(queries.updateSending, [id]);
    if (!row) return null;
    const { follow, ...taken } = row;
    const address = follow === null ? taken.address : await this.followerAddress(tx, follow);
    if (address === null) await tx.execute(queries.updateEnded, [id, ENDED]);
    return address === null ? null : { ...taken, address, secret: taken.secret && this.sealer.open(taken.secret, place(id)) };
  }

  /** Null once it is followed no longer. */
  private async followerAddress(tx: Tx, follow: string): Promise<string | null> {
    const row = await tx.first<{ person: string; address: Buffer }>(followed.address, [follow]);
    const opened = row && (await this.fields.open(tx, row.person, addressPlace(follow), row.address));
    return opened?.ok ? opened.value : null;
  }

  async markCutOff(tx: Tx, id: string): Promise<MailTemplate | null> {
    return (await tx.first<{ template: MailTemplate }>(queries.updateCutOff, [id, CUT_OFF]))?.template ?? null;
  }

  async saveOutcome(tx: Tx, id: string, { state, fault }: MailOutcome): Promise<void> {
    await tx.execute(queries.updateOutcome, [id, state, fault]);
  }

  async saveWaiting(tx: Tx, id: string): Promise<boolean> {
    return (await tx.execute(queries.updateWaiting, [id])) === 1;
  }

  async page(limit: number, after: string | null) {
    const rows = await this.pool.query<ViewRow>(queries.page, [after, limit + 1]);
    return pageOf(rows.map(viewOf), (await this.pool.first<{ total: number }>(queries.total))?.total, limit);
  }

  async find(id: string): Promise<MailView | null> {
    const row = await this.pool.first<ViewRow>(queries.one, [id]);
    return row && viewOf(row);
  }
}

const place = (row: string): Place => ({ table: 'notice.mail', row, column: 'secret' });

const viewOf = ({ account_id, created_at, sent_at, ...row }: ViewRow): MailView => ({
  ...row, account: account_id, createdAt: created_at.toISOString(), sentAt: sent_at?.toISOString() ?? null,
});
