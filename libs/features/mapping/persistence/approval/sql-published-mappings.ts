import { Injectable } from '@nestjs/common';
import { ReadPool, type Tx } from '@platform/database';
import { PublicLog } from '@platform/publishing';
import { type AnsweredObjection, type PublishedAct, type PublishedLine, type PublishedMapping, PublishedMappings } from '../../application/approval/published-mappings';
import { keptDocument } from './kept-document';
import { queries } from './published.sql';

type LineRow = Omit<PublishedLine, 'document'> & Readonly<{ document: string }>;
type OneRow = LineRow & Pick<PublishedMapping, 'sha256' | 'documentRecord'>;

@Injectable()
export class SqlPublishedMappings extends PublishedMappings {
  constructor(
    private readonly pool: ReadPool,
    private readonly log: PublicLog,
  ) {
    super();
  }

  one(number: string): Promise<PublishedMapping | null> {
    return this.pool.snapshot(async (tx) => this.whole(tx, await tx.first<OneRow>(queries.one, [number])));
  }

  version(number: string, version: number): Promise<PublishedMapping | null> {
    return this.pool.snapshot(async (tx) => this.whole(tx, await tx.first<OneRow>(queries.version, [number, version])));
  }

  private async whole(tx: Tx, row: OneRow | null): Promise<PublishedMapping | null> {
    if (!row) return null;
    const { number } = row;
    const [logged] = await this.log.places(tx, [{ number, version: row.documentRecord }]);
    return {
      ...row,
      document: keptDocument(row.document),
      acts: await tx.query<PublishedAct>(queries.acts, [number]),
      versions: (await tx.query<{ version: number }>(queries.versions, [number])).map(({ version }) => version),
      objections: await tx.query<AnsweredObjection>(queries.answered, [number]),
      notice: await tx.first<{ closes: string; open: boolean }>(queries.notice, [number]),
      logged: logged ?? null,
    };
  }
}
