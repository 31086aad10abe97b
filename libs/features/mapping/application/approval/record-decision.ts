import type { DecidedMappings, DecidedStanding } from '@features/catalogue';
import type { Tx } from '@platform/database';
import type { ActName, Actor, Journal } from '@platform/journal';
import type { PublicLog, RecordKind } from '@platform/publishing';
import type { LocalDate } from '@pure/kernel';
import { type PublicAct, standsAs, stateActOf } from '../../domain/approval/acts';
import { decidedRows } from '../../domain/approval/decided-rows';
import type { MappingDocument, Names } from '../../domain/approval/document';
import { stateAfter } from '../../domain/states';
import type { MappingCase, MappingCases } from './mapping-cases';
import type { PublicationStore, Standing } from './publication-store';

/** `document`: as everybody is shown it from now on; absent where it stays. `reasons`: everybody reads them. */
export type Decision = Readonly<{ act: PublicAct; reasons: string | null; names: Names; today: LocalDate; document?: MappingDocument; successor?: string }>;
export type Decided = Readonly<{ mapping: MappingCase; standing: Standing | null }>;

const kinds: Readonly<Record<PublicAct, RecordKind>> = {
  'send-to-notice': 'mapping', approve: 'decision', return: 'decision', reject: 'decision', suspend: 'suspend', lift: 'decision', supersede: 'revoke', revoke: 'revoke', expire: 'decision',
};

const doneAs = {
  'send-to-notice': { act: 'mapping.sent-to-notice' }, approve: { act: 'mapping.approved' }, return: { act: 'mapping.notice-ended' }, reject: { act: 'mapping.rejected' }, suspend: { act: 'mapping.suspended' },
  lift: { act: 'mapping.suspension-lifted' }, supersede: { act: 'mapping.superseded' }, revoke: { act: 'mapping.revoked' }, expire: { act: 'mapping.expired' },
} as const satisfies Readonly<Record<PublicAct, Readonly<{ act: ActName }>>>;

/** What the engine makes of an act; absent: nothing. An approval is written as a fact of its own. */
const engineStands: Readonly<Partial<Record<PublicAct, DecidedStanding>>> = { reject: 'revoked', suspend: 'suspended', lift: 'stands', supersede: 'superseded', revoke: 'revoked', expire: 'expired' };

/** Writes a decision with its effect: where the mapping stands, what everybody sees, the public log, what the engine reasons on, the journal. */
export class RecordDecision {
  constructor(
    private readonly cases: MappingCases,
    private readonly publications: PublicationStore,
    private readonly decided: DecidedMappings,
    private readonly log: PublicLog,
    private readonly journal: Journal,
  ) {}

  async within(tx: Tx, { mapping, standing }: Decided, { act, reasons, names, today, document, successor }: Decision, by: Actor): Promise<void> {
    const { id, number, version, example, sourceId, targetId } = mapping;
    const shown = document ?? standing?.document ?? null;
    const record = (standing?.record ?? 0) + 1;
    const { territory, effect, until } = shown ?? { territory: null, effect: null, until: null };
    const state = stateAfter(mapping.state, stateActOf[act]);
    if (state) await this.cases.saveState(tx, id, state);
    const sha256 = document ? await this.publications.keep(tx, record, document, today) : (standing?.sha256 ?? '');
    if (shown) await this.publications.show(tx, { number, mapping: id, record, version: shown.version, act, state: standsAs[act], reasons, by: names, on: today, sourceId, targetId, territory: shown.territory, until, successor: successor ?? null, example });
    await this.log.add(tx, {
      kind: kinds[act], number, version: record, org: null, example,
      document: { format: 'gongtong-mapping-act/1', number, record, version, act, on: today, territory, effect, until, document: sha256, successor: successor ?? null },
    });
    await this.tellEngine(tx, mapping, { act, today, ...(document && { document }) });
    await this.journal.record(tx, { ...doneAs[act], by, subject: { kind: 'mapping', id }, content: { number, version, record, source: sourceId, target: targetId, territory, example } });
  }

  private async tellEngine(tx: Tx, { number, sourceId, targetId, content: { document: said, rows }, example }: MappingCase, { act, document, today }: Pick<Decision, 'act' | 'document' | 'today'>): Promise<void> {
    const stands = engineStands[act];
    if (stands) await this.decided.settle(tx, number, stands);
    if (act !== 'approve' || !document) return;
    const { version, territory, effect, until, approvingBody: body, panel } = document;
    await this.decided.write(tx, { mapping: number, version, from: sourceId, to: targetId, relations: said.relations, negated: said.negated, approval: { territory, effect, until, body }, unilateral: panel?.unilateral ?? false, since: today, example, rows: decidedRows(rows) });
  }
}
