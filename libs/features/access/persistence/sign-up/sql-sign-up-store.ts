import { Injectable } from '@nestjs/common';
import { type Tx, WritePool } from '@platform/database';
import { defaultLocale, locales } from '@platform/locale';
import { type Place, Sealer } from '@platform/sealing';
import { type Applicant, type NewSignUp, SignUpStore } from '../../application/sign-up/sign-up-store';
import { sealedMail } from '../members/sql-pending-secrets';
import { queries } from './sign-ups.sql';

type Row = Readonly<{ id: string; applicant: string }>;

/** In the content of a challenge, sealed. */
@Injectable()
export class SqlSignUpStore extends SignUpStore {
  constructor(
    private readonly pool: WritePool,
    private readonly sealer: Sealer,
  ) {
    super();
  }

  async createSignUp(tx: Tx, { id, applicant: { email, name, locale }, secret, minutes }: NewSignUp): Promise<void> {
    const mail = sealedMail(this.sealer, { id, email, locale, secret: secret?.text ?? '' });
    const applicant = this.sealer.seal([locale, email, name].join('\n'), place(id)).toString('base64');
    await tx.execute(queries.insertSignUp, [id, secret?.sha256 ?? null, mail, applicant, minutes]);
  }

  async findBySecret(sha256: Buffer): Promise<(Applicant & Readonly<{ id: string }>) | null> {
    const row = await this.pool.first<Row>(queries.bySecret, [sha256]);
    if (!row) return null;
    const [named, email = '', ...name] = this.sealer.open(Buffer.from(row.applicant, 'base64'), place(row.id)).split('\n');
    return { id: row.id, email, name: name.join('\n'), locale: locales.find((one) => one === named) ?? defaultLocale };
  }

  async writeUsed(tx: Tx, id: string): Promise<boolean> {
    return (await tx.execute(queries.use, [id])) > 0;
  }
}

const place = (row: string): Place => ({ table: 'access.challenge', row, column: 'applicant' });
