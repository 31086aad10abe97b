import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { defaultLocale, locales } from '@platform/locale';
import { type Place, Sealer } from '@platform/sealing';
import { type NewPendingSecret, type PendingSecret, PendingSecrets } from '../../application/invitations/pending-secrets';
import { queries } from './pending-secrets.sql';

type Row = Readonly<{ kind: PendingSecret['kind']; sealed: string; expires_at: Date }>;

/** In the content of a challenge, sealed. */
@Injectable()
export class SqlPendingSecrets extends PendingSecrets {
  constructor(private readonly sealer: Sealer) {
    super();
  }

  async savePending(tx: Tx, { id, kind, account, email, locale, secret, minutes }: NewPendingSecret): Promise<void> {
    const sealed = sealedMail(this.sealer, { id, email, locale, secret: secret.text });
    await tx.execute(queries.insertPending, [id, kind, account, secret.sha256, JSON.stringify({ sealed }), minutes]);
  }

  async find(tx: Tx, id: string): Promise<PendingSecret | null> {
    const row = await tx.first<Row>(queries.pending, [id]);
    if (!row) return null;
    const [named, email = '', secret = ''] = this.sealer.open(Buffer.from(row.sealed, 'base64'), place(id)).split('\n');
    const locale = locales.find((one) => one === named) ?? defaultLocale;
    return { id, kind: row.kind, email, locale, secret, expiresAt: row.expires_at.toISOString() };
  }

  async clearPending(tx: Tx, id: string): Promise<void> {
    await tx.execute(queries.clearPending, [id]);
  }
}

/** What a mail needs, as it lies in the content of its challenge until it is written. */
export const sealedMail = (sealer: Sealer, { id, email, locale, secret }: Pick<PendingSecret, 'id' | 'email' | 'locale' | 'secret'>): string =>
  sealer.seal([locale, email, secret].join('\n'), place(id)).toString('base64');

const place = (row: string): Place => ({ table: 'access.challenge', row, column: 'content' });
