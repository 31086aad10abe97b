import type { Actor, Journal } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import { mayArchive, type StateRefusal } from '../../domain/oversight/course';
import type { DeclarationUnknown, OwnDeclarations } from '../drafts/own-declaration';
import type { AnySupervised } from './any-supervised';
import type { EffectStores } from './record-act';

export type ArchiveRefusal = DeclarationUnknown | StateRefusal;

/** The centre puts away what is out of force. It stays readable, with its reason; nothing is deleted. */
export class ArchiveDeclaration {
  constructor(
    private readonly any: AnySupervised,
    private readonly own: OwnDeclarations,
    private readonly stores: EffectStores,
    private readonly journal: Journal,
  ) {}

  async execute(typed: string, by: Actor): Promise<Result<null, ArchiveRefusal>> {
    const known = await this.any.find(typed);
    if (!known) return refuse({ code: 'DECLARATION_UNKNOWN' });
    return this.own.within<null, StateRefusal>(known.target.id, known.enterprise, async (tx, { id, number, state }) => {
      const possible = mayArchive({ state });
      const current = number === null ? null : await this.stores.publications.lockDocument(tx, number);
      if (!possible.ok || !current) return possible.ok ? refuse({ code: 'DECLARATION_STATE', state }) : possible;
      const { document: { number: of, version, declarer: { uscc, ubn }, example = false }, sha256 } = current;
      await this.stores.publications.saveArchived(tx, of);
      const record = version + (state === 'withdrawn' ? 2 : 1); // after the record of the withdrawal
      await this.stores.log.add(tx, { kind: 'other', number: of, version: record, org: uscc ?? ubn ?? null, example, document: { number: of, version: record, state: 'archived', archives: { version, sha256 } } });
      await this.journal.record(tx, { act: 'declaration.archived', by, subject: { kind: 'declaration', id }, content: { number: of } });
      return ok(null);
    });
  }
}
