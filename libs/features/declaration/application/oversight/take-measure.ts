import type { Tx } from '@platform/database';
import type { ActName, Journal } from '@platform/journal';
import type { Secrets } from '@platform/sealing';
import type { Step, StepRefusal, TwoPersons } from '@platform/two-person';
import { ok, refuse, type Result } from '@pure/kernel';
import { articleOf, type Measure } from '../../domain/oversight/article';
import { type MeasureRefusal, mayTake } from '../../domain/oversight/course';
import { stateAfter } from '../../domain/states';
import { publishedStates } from '../published-declarations';
import type { AnySupervised, Supervised, Supervising, SupervisionRefusal } from './any-supervised';
import type { Inspection, InspectionStore, KeptMeasure, NewMeasure } from './inspection-store';
import type { RecordAct } from './record-act';
import { standingOf } from './standing-of';
import type { Remedies } from './supervise';

/** `considered`: what was made of the enterprise's statement, where there is one; `reasons`: everybody reads them once it takes effect. */
export type MeasureProposed = Readonly<{ measure: Measure; reasons: string; considered: string | null; standard: string | null }>;
/** `MEASURE_NONE`: nothing of this body waits for a second person. */
type NoMeasure = Readonly<{ code: 'MEASURE_NONE' }>;
export type ProposeRefusal = SupervisionRefusal | MeasureRefusal | StepRefusal | Readonly<{ code: 'MEASURE_OPEN' }>;
export type RefuseRefusal = SupervisionRefusal | NoMeasure;
export type ConfirmRefusal = RefuseRefusal | MeasureRefusal | StepRefusal;
export type TwoSteps = Readonly<{ persons: TwoPersons; secrets: Secrets; remedies: Remedies }>;
type Taken = Readonly<{ inspection: Inspection; measure: KeptMeasure }>;
type Writing = Readonly<{ recording: RecordAct; journal: Journal }>;

const doneAs = { publicise: 'declaration.publicised', abolish: 'declaration.abolished', 'revoke-standard-number': 'declaration.standard-number-revoked' } as const satisfies Readonly<Record<Measure, ActName>>;

/** What is against the enterprise and public takes two persons of one authority: the first proposes (经办), the second confirms (审核) or says why not. */
export class TakeMeasure {
  constructor(
    private readonly any: AnySupervised,
    private readonly inspections: InspectionStore,
    private readonly steps: TwoSteps,
    private readonly writing: Writing,
  ) {}

  propose(typed: string, { measure, reasons, considered, standard }: MeasureProposed, who: Supervising): Promise<Result<null, ProposeRefusal>> {
    return this.any.within<null, ProposeRefusal>(typed, who, measure, async (tx, found) => {
      const possible = mayTake(standingOf(found), { measure, considered, standard });
      if (!possible.ok) return possible;
      if (!found.inspection) return refuse({ code: 'ORDER_NONE' });
      const { number: inspection } = found.inspection;
      if (await this.inspections.lockMeasure(tx, inspection)) return refuse({ code: 'MEASURE_OPEN' });
      const { own: { id }, enterprise: { organisation } } = found;
      const proposed: NewMeasure = { id: this.steps.secrets.id(), inspection, organisation, regulator: who.acting.organisation, act: measure, standard: measure === 'revoke-standard-number' ? standard : null, reasons, considered };
      const step = await this.steps.persons.step(tx, { ...stepOf(proposed, id), step: 1, by: who.caller });
      if (!step.ok) return step;
      await this.inspections.createMeasure(tx, proposed, who.caller.account);
      await this.writing.journal.record(tx, { act: 'declaration.measure-proposed', by: who.by, subject: { kind: 'declaration', id }, content: { number: found.number, inspection, act: measure, proposal: proposed.id, regulator: proposed.regulator } });
      return ok(null);
    });
  }

  /** What was possible when it was proposed may not be any more: the enterprise has corrected it, or stated something. */
  async confirm(typed: string, who: Supervising): Promise<Result<null, ConfirmRefusal>> {
    const measure = await this.actOpen(typed, who);
    if (!measure.ok) return measure;
    return this.any.within<null, ConfirmRefusal>(typed, who, measure.value, async (tx, found) => {
      const open = await this.openOf(tx, found, who);
      if (!open) return refuse({ code: 'MEASURE_NONE' });
      const possible = mayTake(standingOf(found), { measure: open.act, considered: open.considered, standard: open.standard });
      if (!possible.ok || !found.inspection) return possible.ok ? refuse({ code: 'ORDER_NONE' }) : possible;
      const step = await this.steps.persons.step(tx, { ...stepOf(open, found.own.id), step: 2, by: who.caller });
      if (!step.ok) return step;
      await this.inspections.writeSettled(tx, open.id, 'confirmed', null, who.caller.account);
      await this.take(tx, found, { inspection: found.inspection, measure: open }, who);
      return ok(null);
    });
  }

  /** Either of the two says why not; the first takes it back so. */
  refuse(typed: string, reason: string, who: Supervising): Promise<Result<null, RefuseRefusal>> {
    return this.any.within<null, NoMeasure>(typed, who, null, async (tx, found) => {
      const open = await this.openOf(tx, found, who);
      if (!open) return refuse({ code: 'MEASURE_NONE' });
      await this.inspections.writeSettled(tx, open.id, 'refused', reason, who.caller.account);
      await this.writing.journal.record(tx, { act: 'declaration.measure-refused', by: who.by, subject: { kind: 'declaration', id: found.own.id }, content: { number: found.number, inspection: open.inspection, act: open.act, proposal: open.id, regulator: open.regulator } });
      return ok(null);
    });
  }

  private async take(tx: Tx, found: Supervised, { inspection, measure: { act, standard, reasons, considered } }: Taken, { acting, by }: Supervising): Promise<void> {
    const after = act === 'publicise' ? undefined : publishedStates.find((state) => state === stateAfter(found.own.state, act));
    const { order } = inspection;
    await this.writing.recording.within(tx, found, inspection, {
      act, words: reasons, reason: reasons, by: { organisation: acting.organisation, names: found.regulator }, state: after, isPublic: true, article: articleOf[act], standard, considered, remedy: this.steps.remedies.measure(),
      change: after === undefined ? { order: order && { ...order, isPublicised: true }, publicised: found.today } : { order, ended: found.today },
    }, by);
  }

  /** Which measure waits, before it is known who may decide on it. */
  private actOpen(typed: string, who: Supervising): Promise<Result<Measure, RefuseRefusal>> {
    return this.any.within<Measure, NoMeasure>(typed, who, null, async (tx, found) => {
      const open = await this.openOf(tx, found, who);
      return open ? ok(open.act) : refuse({ code: 'MEASURE_NONE' });
    });
  }

  /** Of the body itself: no other settles it. */
  private async openOf(tx: Tx, { inspection }: Supervised, { acting }: Supervising): Promise<KeptMeasure | null> {
    const open = inspection && (await this.inspections.lockMeasure(tx, inspection.number));
    return open?.regulator === acting.organisation ? open : null;
  }
}

/** The proposal as what two persons approve: everything that it will do. */
const stepOf = ({ id, inspection, act, standard, reasons, considered }: NewMeasure, declaration: string): Omit<Step, 'step' | 'by'> => ({
  proposal: id, act: doneAs[act], subject: { kind: 'declaration', id: declaration }, content: { inspection, act, standard, reasons, considered },
});
