import type { Tx, WritePool } from '@platform/database';
import type { Acting } from '@platform/permissions';
import { refuse, type Refusal, type Result } from '@pure/kernel';
import type { DraftStore, OwnDeclaration } from './draft-store';

export type DeclarationUnknown = Readonly<{ code: 'DECLARATION_UNKNOWN' }>;
/** `version`: the one that there is now. */
export type VersionStale = Readonly<{ code: 'VERSION_STALE'; version: number }>;

/** Works on a declaration of the organisation for which the caller acts; another's is not found. */
export class OwnDeclarations {
  constructor(
    private readonly pool: WritePool,
    private readonly drafts: DraftStore,
  ) {}

  within<T, R extends Refusal>(id: string, { organisation }: Pick<Acting, 'organisation'>, work: (tx: Tx, found: OwnDeclaration) => Promise<Result<T, R>>): Promise<Result<T, R | DeclarationUnknown>> {
    return this.pool.transaction<Result<T, R | DeclarationUnknown>>(async (tx) => {
      const found = await this.drafts.lockDraft(tx, id);
      return found ? work(tx, found) : refuse({ code: 'DECLARATION_UNKNOWN' });
    }, { organisation });
  }
}
