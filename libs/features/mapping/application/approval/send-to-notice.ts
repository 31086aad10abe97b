import type { Contacts } from '@features/access';
import type { Tx } from '@platform/database';
import type { Secrets } from '@platform/sealing';
import type { StepRefusal, TwoPersons } from '@platform/two-person';
import { type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import { addDays } from '@pure/workday';
import { checkTerms, type Terms, type TermsRefusal } from '../../domain/approval/terms';
import { isSound } from '../../domain/lint';
import { stateAfter } from '../../domain/states';
import { type AnyCase, type CaseRefusal, type Deciding, type FoundCase, liesWithin } from './any-case';
import { stepOf } from './approval-step';
import type { LookAnew, LookedAnew, NotSound } from './look-anew';
import type { ApprovalStore, NewApproval } from './approval-store';
import type { NoticePeriod } from './notice-period';
import type { RecordDecision } from './record-decision';
import { shownDocument } from './shown-document';
import type { PanelSummaries } from './panel-summaries';
import type { PlaceRefusal, TakePlace } from './take-place';

/** `version`: the one that the first person saw. */
export type NoticeAsked = Omit<Terms, 'lastDay'> & Readonly<{ version: number }>;
export type StateRefusal = Readonly<{ code: 'MAPPING_STATE'; state: string }>;
export type NoticeRefusal = CaseRefusal | StateRefusal | TermsRefusal | StepRefusal | NotSound | PlaceRefusal | Readonly<{ code: 'MAPPING_VERSION_OTHER'; version: number }> | Readonly<{ code: 'CONTENT_DIFFERS' | 'NO_SECOND_PERSON' | 'NOTHING_DECIDED' | 'SUBMITTER_MAY_NOT_APPROVE' }>;
export type FirstStep = Readonly<{ persons: TwoPersons; secrets: Secrets; contacts: Contacts; period: NoticePeriod; panels: PanelSummaries; rules: LookAnew; place: TakePlace }>;

/** The first person (经办), who did not write it, decides on effect, territory and validity, and everybody is told for a while before it counts. */
export class SendToNotice {
  constructor(
    private readonly any: AnyCase,
    private readonly approvals: ApprovalStore,
    private readonly recording: RecordDecision,
    private readonly first: FirstStep,
  ) {}

  async execute(typed: string, asked: NoticeAsked, who: Deciding): Promise<Result<null, NoticeRefusal>> {
    const { today, least } = await this.first.period.today();
    const looked = await this.first.rules.at(typed);
    const seconds = (await this.first.contacts.holders(who.acting.organisation, 'approver')).map(({ account }) => account);
    const terms: Terms = { effect: asked.effect, territory: asked.territory, until: asked.until, noticeDays: asked.noticeDays, lastDay: addDays(today, asked.noticeDays), offline: asked.offline };
    return this.any.within<null, NoticeRefusal>(typed, who, async (tx, found) => {
      const possible = this.mayBeSent(found, { asked, looked, terms, least: found.mapping.example ? null : least, seconds, by: who.caller.account });
      if (!possible.ok) return possible;
      const place = await this.first.place.of(tx, found, terms.territory);
      return place.ok ? this.write(tx, found, terms, who) : place;
    });
  }

  private mayBeSent({ mapping, regulator, today }: FoundCase, { asked, looked, terms, least, seconds, by }: Asked): Result<null, NoticeRefusal> {
    if (stateAfter(mapping.state, 'send-to-notice') === null) return refuse({ code: 'MAPPING_STATE', state: mapping.state });
    if (mapping.writers.includes(by)) return refuse({ code: 'SUBMITTER_MAY_NOT_APPROVE' });
    if (mapping.version !== asked.version) return refuse({ code: 'MAPPING_VERSION_OTHER', version: mapping.version });
    if (mapping.digest !== mapping.found) return refuse({ code: 'CONTENT_DIFFERS' });
    if (mapping.content.document.relations.length === 0 && mapping.content.rows.length === 0) return refuse({ code: 'NOTHING_DECIDED' });
    if (looked?.digest !== mapping.digest) return refuse({ code: 'MAPPING_VERSION_OTHER', version: mapping.version });
    if (!isSound(looked.findings)) return refuse({ code: 'MAPPING_NOT_SOUND', findings: looked.findings });
    const fit = checkTerms(terms, { held: regulator.held, within: liesWithin, least, today });
    if (!fit.ok) return fit;
    return seconds.some((account) => account !== by && !mapping.writers.includes(account)) ? ok(null) : refuse({ code: 'NO_SECOND_PERSON' });
  }

  private async write(tx: Tx, { mapping, standing, regulator: { names }, today }: FoundCase, terms: Terms, who: Deciding): Promise<Result<null, NoticeRefusal>> {
    const approval: NewApproval = {
      id: this.first.secrets.id(), mapping: mapping.id, number: mapping.number, version: mapping.version, digest: mapping.digest, regulator: who.acting.organisation, regulatorNames: names, terms, from: today,
      sentBy: who.caller.account, example: mapping.example,
    };
    const step = await this.first.persons.step(tx, { ...stepOf(approval, mapping.supersedes), step: 1, by: who.caller });
    if (!step.ok) return step;
    await this.approvals.create(tx, approval);
    const panel = await this.first.panels.of(tx, mapping);
    const document = shownDocument(mapping, approval, { panel, since: null, objections: { received: 0, takenUp: 0, refused: 0 } });
    await this.recording.within(tx, { mapping, standing }, { act: 'send-to-notice', reasons: null, names, today, document }, who.by);
    return ok(null);
  }
}

type Asked = Readonly<{ asked: NoticeAsked; looked: LookedAnew | null; terms: Terms; least: LocalDate | null; seconds: readonly string[]; by: string }>;
