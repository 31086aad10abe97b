import type { Contacts } from '@features/access';
import type { Tx, WritePool } from '@platform/database';
import type { ActName, Journal } from '@platform/journal';
import type { Acting, Actor, Caller } from '@platform/permissions';
import type { Secrets } from '@platform/sealing';
import type { Step, StepRefusal, TwoPersons } from '@platform/two-person';
import { type LocalDate, ok, refuse, type Refusal, type Result } from '@pure/kernel';
import { readNumber } from '@pure/public-number';
import { type CertificateMeasure, type CertificateMeasureRefusal, mayTakeMeasure } from '../../domain/certificate/measure';
import type { CertificateStore, KeptCertificate, KeptMeasure, NewMeasure } from './certificate-store';
import type { RecordCertificateAct } from './record-certificate-act';

/** `words`: for the second person and the file; `until`: the new last day, of a renewal. */
export type MeasureProposed = Readonly<{ act: CertificateMeasure; reason: string; words: string; until: LocalDate | null }>;
export type Deciding = Readonly<{ caller: Caller; acting: Acting; by: Actor }>;
/** Another body decided it, or there is none of that number. */
export type CertificateUnknown = Readonly<{ code: 'CERTIFICATE_UNKNOWN' }>;
/** Nothing waits for a second person. */
type NoMeasure = Readonly<{ code: 'CERTIFICATE_MEASURE_NONE' }>;
export type ProposeRefusal = CertificateUnknown | CertificateMeasureRefusal | StepRefusal | Readonly<{ code: 'CERTIFICATE_MEASURE_OPEN' }>;
export type ConfirmRefusal = CertificateUnknown | NoMeasure | CertificateMeasureRefusal | StepRefusal;
export type RefuseRefusal = CertificateUnknown | NoMeasure;
export type TwoSteps = Readonly<{ persons: TwoPersons; secrets: Secrets; contacts: Contacts }>;

const proposedAs: ActName = 'recognition.certificate-measure-proposed';

/** Suspension, its end, revocation and renewal take two persons of the body that decided: the first proposes, the second confirms or says why not. */
export class TakeCertificateMeasure {
  constructor(
    private readonly pool: WritePool,
    private readonly certificates: CertificateStore,
    private readonly recording: RecordCertificateAct,
    private readonly steps: TwoSteps,
    private readonly journal: Journal,
  ) {}

  propose(typed: string, { act, reason, words, until }: MeasureProposed, who: Deciding): Promise<Result<null, ProposeRefusal>> {
    return this.within<ProposeRefusal>(typed, who, async (tx, kept) => {
      const possible = mayTakeMeasure({ state: kept.state, until: kept.validUntil, today: kept.today }, { act, reason, until });
      if (!possible.ok) return possible;
      const { number, organisation } = kept;
      if (await this.certificates.lockMeasure(tx, number)) return refuse({ code: 'CERTIFICATE_MEASURE_OPEN' });
      const proposed: NewMeasure = { id: this.steps.secrets.id(), number, organisation, act, reason, words, until };
      const step = await this.steps.persons.step(tx, { ...stepOf(proposed), step: 1, by: who.caller });
      if (!step.ok) return step;
      await this.certificates.createMeasure(tx, proposed, who.caller.account);
      await this.journal.record(tx, { act: 'recognition.certificate-measure-proposed', by: who.by, subject: subjectOf(number), content: { number, measure: act, proposal: proposed.id, regulator: organisation } });
      return ok(null);
    });
  }

  /** What was possible when it was proposed may not be any more. */
  async confirm(typed: string, who: Deciding): Promise<Result<null, ConfirmRefusal>> {
    const body = await this.steps.contacts.nameOf(who.acting.organisation);
    return this.within<ConfirmRefusal>(typed, who, async (tx, kept) => {
      const open = await this.certificates.lockMeasure(tx, kept.number);
      if (!open) return refuse({ code: 'CERTIFICATE_MEASURE_NONE' });
      const possible = mayTakeMeasure({ state: kept.state, until: kept.validUntil, today: kept.today }, open);
      if (!possible.ok) return possible;
      const step = await this.steps.persons.step(tx, { ...stepOf(open), step: 2, by: who.caller });
      if (!step.ok) return step;
      await this.certificates.saveSettled(tx, open.id, { outcome: 'confirmed', refusal: null, by: who.caller.account });
      await this.recording.within(tx, kept, { act: open.act, reason: open.reason, on: kept.today, body, until: open.until, by: who.by });
      return ok(null);
    });
  }

  /** Either of the two says why not; the first takes it back so. */
  refuse(typed: string, words: string, who: Deciding): Promise<Result<null, RefuseRefusal>> {
    return this.within<RefuseRefusal>(typed, who, async (tx, kept) => {
      const open = await this.certificates.lockMeasure(tx, kept.number);
      if (!open) return refuse({ code: 'CERTIFICATE_MEASURE_NONE' });
      await this.certificates.saveSettled(tx, open.id, { outcome: 'refused', refusal: words, by: who.caller.account });
      await this.journal.record(tx, { act: 'recognition.certificate-measure-refused', by: who.by, subject: subjectOf(kept.number), content: { number: kept.number, measure: open.act, proposal: open.id, regulator: kept.organisation } });
      return ok(null);
    });
  }

  private within<R extends Refusal>(typed: string, { acting: { organisation } }: Deciding, work: (tx: Tx, kept: KeptCertificate) => Promise<Result<null, R>>): Promise<Result<null, R | CertificateUnknown>> {
    return this.pool.transaction<Result<null, R | CertificateUnknown>>(async (tx) => {
      const read = readNumber(typed);
      const kept = read.ok ? await this.certificates.lock(tx, read.value.number) : null;
      return kept && kept.organisation === organisation ? work(tx, kept) : refuse({ code: 'CERTIFICATE_UNKNOWN' });
    }, { organisation });
  }
}

const subjectOf = (number: string) => ({ kind: 'certificate', id: number });

const stepOf = ({ id, number, act, reason, words, until }: NewMeasure | KeptMeasure): Omit<Step, 'step' | 'by'> =>
  ({ proposal: id, act: proposedAs, subject: subjectOf(number), content: { number, act, reason, words, until } });
