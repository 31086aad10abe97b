import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { stateAfter } from '../../domain/states';
import type { DeclarationUnknown, OwnDeclarations } from '../drafts/own-declaration';
import type { PublicationStores, StateRefusal } from './publish-declaration';

export type ChangeRefusal = DeclarationUnknown | StateRefusal;

/** What its owner does with a declaration that everybody sees. */
export class ChangePublished {
  constructor(
    private readonly own: OwnDeclarations,
    private readonly stores: PublicationStores,
    private readonly journal: Journal,
  ) {}

  /** Begins the next version with what was published last; everybody sees the one of before until it is published. */
  amend(id: string, acting: Acting): Promise<Result<null, ChangeRefusal>> {
    return this.own.within(id, acting, async (tx, { state, writing }): Promise<Result<null, StateRefusal>> => {
      if (state === 'draft' || stateAfter(state, 'amend') === null) return refuse({ code: 'DECLARATION_STATE', state });
      if (!writing) await this.stores.drafts.saveWriting(tx, id, true);
      return ok(null);
    });
  }

  /** Its owner abolishes it (自行废止). It stays readable. The log has the state, and not the words. */
  withdraw(id: string, reason: string, { acting, by }: Readonly<{ acting: Acting; by: Actor }>): Promise<Result<null, ChangeRefusal>> {
    return this.own.within(id, acting, async (tx, { number, state }): Promise<Result<null, StateRefusal>> => {
      const { drafts, publications, log } = this.stores;
      const current = number !== null && stateAfter(state, 'withdraw') !== null ? await publications.lockDocument(tx, number) : null;
      if (!current) return refuse({ code: 'DECLARATION_STATE', state });
      const { document: { number: of, version, declarer: { uscc, ubn }, example = false }, sha256 } = current;
      await publications.saveState(tx, of, 'withdrawn', reason);
      await drafts.saveWriting(tx, id, false);
      const record = { number: of, version: version + 1, state: 'withdrawn', withdraws: { version, sha256 } };
      await log.add(tx, { kind: 'withdraw', number: of, version: version + 1, org: uscc ?? ubn ?? null, document: record, example });
      await this.journal.record(tx, { act: 'declaration.withdrawn', by, subject: { kind: 'declaration', id }, content: { number: of, version } });
      return ok(null);
    });
  }
}
