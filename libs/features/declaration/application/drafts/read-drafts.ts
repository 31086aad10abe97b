import type { WritePool } from '@platform/database';
import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import type { DraftStore, OwnAsked, OwnDeclaration, OwnPage } from './draft-store';
import type { DeclarationUnknown } from './own-declaration';

/** What an enterprise has written. Read where it is written: who has just saved something sees it. */
export class ReadDrafts {
  constructor(
    private readonly pool: WritePool,
    private readonly drafts: DraftStore,
  ) {}

  async one(id: string, { organisation }: Pick<Acting, 'organisation'>): Promise<Result<OwnDeclaration, DeclarationUnknown>> {
    const found = await this.pool.transaction((tx) => this.drafts.find(tx, id), { organisation });
    return found ? ok(found) : refuse({ code: 'DECLARATION_UNKNOWN' });
  }

  page(asked: OwnAsked, { organisation }: Acting): Promise<OwnPage> {
    return this.pool.transaction((tx) => this.drafts.page(tx, asked), { organisation });
  }
}
