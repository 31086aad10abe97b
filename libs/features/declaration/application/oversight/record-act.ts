import type { Tx } from '@platform/database';
import type { ActName, Actor, Journal } from '@platform/journal';
import type { PublicLog, RecordKind } from '@platform/publishing';
import type { LocalDate } from '@pure/kernel';
import type { OrderArticle } from '../../domain/oversight/article';
import type { Order } from '../../domain/oversight/inspection';
import type { DraftStore } from '../drafts/draft-store';
import type { PublicationStore } from '../publication/publication-store';
import type { PublishedState } from '../published-declarations';
import type { Current, Supervised } from './any-supervised';
import type { ActLine, Inspection, InspectionStore, Names, PublicAct } from './inspection-store';

/** What an act does. `state`: where the declaration stands then, absent where it stays; `isPublic`: everybody sees it, with `reason`. */
export type Done = Readonly<{
  act: ActLine['act'];
  words: string;
  by: Readonly<{ organisation: string; names: Names }>;
  state?: PublishedState;
  reason?: string | null;
  isPublic: boolean;
  article?: OrderArticle;
  standard?: string | null;
  considered?: string | null;
  ordered?: Pick<Order, 'articles' | 'due' | 'statementDue'> & Readonly<{ rule: string | null }>;
  remedy?: ActLine['remedy'];
  change: Readonly<{ order: Order | null; stated?: LocalDate; publicised?: LocalDate; ended?: LocalDate }>;
}>;

const kinds: Readonly<Record<PublicAct['act'], RecordKind>> = {
  'open-inspection': 'inspection', 'close-inspection': 'inspection', 'settle-correction': 'inspection', publicise: 'decision', abolish: 'abolish', 'revoke-standard-number': 'revoke',
};

/** The act as the journal names it. */
const doneAs = {
  'open-inspection': 'declaration.inspection-opened', 'order-correction': 'declaration.correction-ordered', state: 'declaration.stated', 'close-inspection': 'declaration.inspection-closed',
  'settle-correction': 'declaration.correction-settled', publicise: 'declaration.publicised', abolish: 'declaration.abolished', 'revoke-standard-number': 'declaration.standard-number-revoked',
} as const satisfies Readonly<Record<ActLine['act'], ActName>>;

const isPublicAct = (act: ActLine['act']): act is PublicAct['act'] => act !== 'order-correction' && act !== 'state';
const outOfForce: readonly PublishedState[] = ['abolished', 'standard_number_revoked'];

/** What everybody sees, and the draft behind it. */
export type EffectStores = Readonly<{ drafts: DraftStore; publications: PublicationStore; log: PublicLog }>;

/** What is acted on. `current`: its version of today, null where the act is not public. */
export type Acted = Pick<Supervised, 'own' | 'number' | 'today'> & Readonly<{ current: Current | null;  enterprise: Pick<Supervised['enterprise'], 'organisation'> }>;

/** Writes an act with its effect: what the two sides see, what everybody sees, the public log, the journal. */
export class RecordAct {
  constructor(
    private readonly inspections: InspectionStore,
    private readonly stores: EffectStores,
    private readonly journal: Journal,
  ) {}

  async within(tx: Tx, { own, number, current, enterprise: { organisation }, today }: Acted, inspection: Inspection, done: Done, by: Actor): Promise<void> {
    const { act, words, ordered, standard = null, considered = null, remedy = null, change, state, reason = null } = done;
    const record = done.isPublic && isPublicAct(act) ? inspection.records + 1 : null;
    if (state !== undefined) await this.stores.publications.saveState(tx, number, state, reason);
    if (state !== undefined && outOfForce.includes(state)) await this.stores.drafts.saveWriting(tx, own.id, false);
    await this.inspections.createAct(tx, {
      inspection: inspection.number, act, by: done.by.names, words, articles: ordered?.articles ?? (done.article ? [done.article] : []), standard, considered,
      due: ordered?.due ?? null, statementDue: ordered?.statementDue ?? null, dueRule: ordered?.rule ?? null, remedy, record,
    }, { organisation, by: done.by.organisation, place: inspection.acts + 1 });
    await this.inspections.saveInspection(tx, inspection.number, change);
    if (record !== null && isPublicAct(act) && current) await this.show(tx, current, { inspection: inspection.number, record, act, version: own.published, article: done.article ?? null, standard, reason, by: done.by.names, on: today }, state ?? null);
    await this.journal.record(tx, {
      act: doneAs[act], by, subject: { kind: 'declaration', id: own.id },
      content: { number, inspection: inspection.number, organisation, regulator: inspection.regulator, due: change.order?.due ?? null, rule: ordered?.rule ?? null },
    });
  }

  /** The log has the act, and not the words. */
  private async show(tx: Tx, { document: current, sha256 }: Current, shown: PublicAct, state: PublishedState | null): Promise<void> {
    const { inspection, record, act, version, article, standard, on } = shown;
    const { number: declaration, declarer: { uscc, ubn }, example = false } = current;
    await this.inspections.createPublicAct(tx, declaration, shown);
    await this.stores.log.add(tx, {
      kind: kinds[act], number: inspection, version: record, org: uscc ?? ubn ?? null, example,
      document: { number: inspection, version: record, act, declaration: { number: declaration, version, sha256 }, article, standard, state, on },
    });
  }
}
