import type { LocalDate } from '@pure/kernel';
import { outcomes } from '../../domain/decision/decided-act';
import type { Desking } from '../desk/any-application';
import type { ProposeDecision } from '../desk/propose-decision';
import type { RecordVerification } from '../desk/record-verification';
import type { SettleDecision } from '../desk/settle-decision';
import type { TakeSteps } from '../desk/take-steps';
import { exampleOfficialNumber, type ExampleEnd } from './example-plan';

export type ExampleDesk = Readonly<{ officer: Desking; approver: Desking }>;

/** Handles an example as the two persons of the example authority, until it stands where it shall. */
export class HandleExamples {
  constructor(
    private readonly steps: TakeSteps,
    private readonly verifying: RecordVerification,
    private readonly proposing: ProposeDecision,
    private readonly settling: SettleDecision,
  ) {}

  /** `level`: of the row. False where something was refused. */
  async until(end: ExampleEnd, id: string, { place, level, today }: Readonly<{ place: number; level: string | null; today: LocalDate }>, { officer, approver }: ExampleDesk): Promise<boolean> {
    if (end === 'submitted') return true;
    if (end === 'returned') return (await this.steps.return(id, { reason: 'photo-illegible', words: null, evidence: ['certificate'], due: null }, officer)).ok;
    if (!(await this.steps.receive(id, officer)).ok) return false;
    if (end === 'received') return true;
    if (!(await this.steps.beginVerification(id, officer)).ok) return false;
    if (end === 'verifying') return true;
    const confirmed = end !== 'refuse' && end !== 'appealed';
    const found = { outcome: confirmed ? ('confirmed' as const) : ('not-confirmed' as const), source: 'register' as const, askedOf: '示例登记簿', reference: null, sha256: null, on: today };
    if (!(await this.verifying.execute(id, found, officer)).ok || !(await this.steps.concludeVerification(id, officer)).ok) return false;
    const act = outcomes.find((outcome) => outcome === end) ?? (confirmed ? 'recognise' : 'refuse');
    const recognised = act !== 'refuse';
    const decision = {
      act, level: recognised ? level : null, part: act === 'recognise-partly' ? '示例：居家照护' : null, basis: '示例依据', reasons: confirmed ? '示例：证书经查证属实。' : '示例：来源地未能确认该证书。',
      officialNumber: recognised ? exampleOfficialNumber(place) : null, validUntil: null,
    };
    if (!(await this.proposing.execute(id, decision, officer)).ok) return false;
    return end === 'deciding' || (await this.settling.approve(id, approver)).ok;
  }
}
