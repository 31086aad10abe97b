import type { DecidedMappings } from '@features/catalogue';
import type { ReopenPanel } from '@features/review';
import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { PublicLog } from '@platform/publishing';
import { type Clock, type LocalDate } from '@pure/kernel';
import { stateAfter } from '../../domain/states';
import type { CaseStores } from './any-case';
import type { MappingCase } from './mapping-cases';
import type { Standing } from './publication-store';
import type { RecordDecision } from './record-decision';

/** An interest of a panel member that came to light after the conclusion on a version; `holds`: the outcome does without the vote. `seat`: by its id. */
export type InterestFound = Readonly<{ mapping: string; version: number; digest: string; seat: string; holds: boolean }>;
type Effects = Readonly<{ recording: RecordDecision; decided: DecidedMappings; reopening: ReopenPanel; log: PublicLog }>;

const system: Actor = { via: 'system' };

/** Before an approval an outcome that does not hold brings the mapping back before its panel; after it the body that approved it is told, everybody sees that, and the body decides. */
export class TakeInterest {
  constructor(
    private readonly stores: CaseStores,
    private readonly effects: Effects,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async within(tx: Tx, found: InterestFound): Promise<void> {
    const number = await this.stores.cases.numberOf(tx, found.mapping);
    const mapping = number === null ? null : await this.stores.cases.lock(tx, number);
    if (!mapping || mapping.version !== found.version || mapping.digest !== found.digest) return; // another version has been submitted since
    const [standing, today] = [await this.stores.publications.lock(tx, mapping.number), await this.clock.today()];
    if (mapping.state === 'approved' || mapping.state === 'suspended') return this.note(tx, mapping, standing, today);
    if (found.holds || (mapping.state !== 'reviewed' && mapping.state !== 'in_notice')) return;
    if (mapping.state === 'in_notice') await this.endNotice(tx, mapping, standing, today);
    await this.reopen(tx, mapping, found.seat);
  }

  private async note(tx: Tx, { id, number, version, example }: MappingCase, standing: Standing | null, today: LocalDate): Promise<void> {
    const regulator = await this.stores.approvals.approvedBy(tx, id);
    if (!standing || regulator === null) return;
    const { territory, effect, until, approvingBody } = standing.document;
    const record = await this.stores.publications.note(tx, { number, version, act: 'note-interest', by: approvingBody, on: today });
    await this.effects.log.add(tx, {
      kind: 'decision', number, version: record, org: null, example,
      document: { format: 'gongtong-mapping-act/1', number, record, version, act: 'note-interest', on: today, territory, effect, until, document: standing.sha256, successor: null },
    });
    await this.journal.record(tx, { act: 'mapping.interest-noted', by: system, subject: { kind: 'mapping', id }, content: { number, version, record, regulator } });
  }

  private async endNotice(tx: Tx, mapping: MappingCase, standing: Standing | null, today: LocalDate): Promise<void> {
    const open = await this.stores.approvals.lockOpen(tx, mapping.id);
    if (!open) return;
    await this.stores.approvals.settle(tx, open.id, 'void', null, open.sentBy);
    await this.effects.recording.within(tx, { mapping, standing }, { act: 'return', reasons: null, names: open.regulatorNames, today }, system);
  }

  private async reopen(tx: Tx, { id, number, version }: MappingCase, seat: string): Promise<void> {
    const state = stateAfter('reviewed', 'reopen');
    if (state === null) return;
    await this.stores.cases.saveState(tx, id, state);
    await this.effects.decided.settle(tx, number, 'superseded');
    await this.journal.record(tx, { act: 'mapping.reopened', by: system, subject: { kind: 'mapping', id }, content: { number, version } });
    await this.effects.reopening.within(tx, { subject: id, seat }, system);
  }
}
