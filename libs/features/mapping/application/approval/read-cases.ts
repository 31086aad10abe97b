import type { Competences } from '@features/access';
import type { PanelUnderWay } from '@features/review';
import type { Acting, Caller, PersonNames } from '@platform/permissions';
import { type Finding, ok, refuse, type Result } from '@pure/kernel';
import { readNumber } from '@pure/public-number';
import { possibleActs, type PublicAct } from '../../domain/approval/acts';
import type { PanelSummary } from '../../domain/approval/document';
import { decidesEverywhere } from './any-case';
import type { Objection, SettledApproval } from './approval-store';
import type { CasePage, CaseQueue, CaseReading } from './case-reading';
import type { LookAnew } from './look-anew';
import type { MappingCase, MappingCases } from './mapping-cases';
import type { NoticePeriod } from './notice-period';
import type { PanelSummaries } from './panel-summaries';
import type { PublishedMapping, PublishedMappings } from './published-mappings';
import type { SentBack, SentBackStore } from './sent-back-store';

export type CaseUnknown = Readonly<{ code: 'MAPPING_UNKNOWN' }>;
/**
 * What two persons decide on. `before`: as everybody sees it now, null where nobody does; `isSame`: the content is the one that was
 * frozen; `underWay`: the panel, while it is in review; `objections`, `names`: words and officials of a body's own cases alone, without words where it is another's; `isWriter`: who asks wrote on it or submitted it; `isFirst`: they sent it to notice; `least`: earliest last day of a notice; `findings`: of the rules today, while something may still be decided.
 */
export type SeenCase = Readonly<{
  mapping: MappingCase; before: PublishedMapping | null; approvals: readonly SettledApproval[]; objections: readonly Objection[]; sentBack: readonly SentBack[]; panel: PanelSummary | null; underWay: PanelUnderWay | null; names: ReadonlyMap<string, string>;
  possible: readonly PublicAct[]; held: readonly string[]; isSame: boolean; isWriter: boolean; isFirst: boolean; least: string | null; findings: readonly Finding[];
}>;
export type CaseStores = Readonly<{ cases: MappingCases; reading: CaseReading; published: PublishedMappings; sentBack: SentBackStore; panels: PanelSummaries; rules: LookAnew }>;

/** Mappings before the regulators, and one of them with all that is to be known before deciding. */
export class ReadCases {
  constructor(
    private readonly stores: CaseStores,
    private readonly competences: Competences,
    private readonly names: PersonNames,
    private readonly period: NoticePeriod,
  ) {}

  async page(asked: Readonly<{ queue: CaseQueue | null; after: string | null; limit: number }>): Promise<CasePage> {
    return this.stores.reading.page({ ...asked, busy: await this.stores.panels.busy() });
  }

  async one(typed: string, { acting, caller }: Readonly<{ acting: Acting; caller: Caller }>): Promise<Result<SeenCase, CaseUnknown>> {
    const read = readNumber(typed);
    const mapping = read.ok && read.value.letter === 'M' ? await this.stores.cases.read(read.value.number) : null;
    if (!mapping) return refuse({ code: 'MAPPING_UNKNOWN' });
    const { reading, published, sentBack, panels, rules } = this.stores;
    const held = await this.competences.territoriesOf(acting.organisation, 'standardisation');
    const [approvals, before, back] = [await reading.approvals(mapping.id), await published.one(mapping.number), await sentBack.of(mapping.id)];
    const last = approvals.at(-1);
    const isOwn = ({ regulator }: SettledApproval): boolean => regulator === acting.organisation;
    const people = [mapping.submittedBy, ...approvals.filter(isOwn).flatMap(({ sentBy, settledBy }) => [sentBy, settledBy])].filter((account) => account !== null);
    const objections = last ? await reading.objections(last.id) : [];
    return ok({
      mapping, before, approvals, sentBack: back,
      panel: mapping.state === 'in_review' ? null : await panels.read(mapping),
      underWay: mapping.state === 'in_review' ? await panels.underWay(mapping.id) : null,
      objections: last && isOwn(last) ? objections : objections.map((one) => ({ ...one, words: '' })),
      names: await this.names.namesOf(people),
      possible: possibleActs(mapping.state).filter((act) => act !== 'reject' || mapping.state === 'in_notice' || held.some(decidesEverywhere)),
      held,
      findings: mapping.state === 'reviewed' || mapping.state === 'in_notice' ? (await rules.of(mapping)).findings : [],
      isSame: mapping.digest === mapping.found && (last === undefined || last.outcome !== null || (last.digest === mapping.digest && last.version === mapping.version)),
      isWriter: mapping.writers.includes(caller.account),
      isFirst: last !== undefined && last.outcome === null && last.sentBy === caller.account,
      least: mapping.example ? null : (await this.period.today()).least,
    });
  }
}
