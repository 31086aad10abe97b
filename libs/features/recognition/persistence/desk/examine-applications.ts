import { hash } from 'node:crypto';
import { rowsOf, type Tx } from '@platform/database';
import { Examination, type Told } from '@platform/examination';
import { canonicalJson, type Json } from '@pure/kernel';
import { queries } from './examine.sql';

type Row = Readonly<{ id: string; state: string; digest: string | null; frozen: Json; lastStep: string | null; decided: string | null }>;

/** Where an application stands after what two persons decided last. */
const decidedState = new Map([['recognise', 'recognised'], ['recognise-partly', 'partly-recognised'], ['refuse', 'refused']]);

/** What is kept twice, and has to say the same. */
const crossed = [['APPLICATION_STEPS_DIFFER', queries.brokenSteps], ['APPLICATION_VERIFICATION_DIFFERS', queries.differingVerifications], ['APPLICATION_DECISIONS_DIFFER', queries.differingDecisions]] as const;

/** Whether each application is what its digest says, stands where its last step led, and was decided by whom the decisions name; whether steps, verifications, decisions and numbers say the same. */
export class ExamineApplications extends Examination {
  readonly name = 'recognition-applications';
  readonly guards = ['step', 'verification', 'decision', 'official_number'].map((table) => `recognition.${table} never_changed`);

  async examine(read: Tx, told: Told): Promise<void> {
    for (const [code, query] of crossed) for await (const { application } of rowsOf<{ application: string }>(read, query, [], () => {})) told.differs(code, { application });
    for await (const { id, state, digest, frozen, lastStep, decided } of rowsOf<Row>(read, queries.applications, [], (rows) => told.looked(rows))) {
      if (digest !== null && hash('sha256', canonicalJson(frozen)) !== digest) told.differs('APPLICATION_FROZEN_DIFFERS', { application: id });
      if (lastStep !== state) told.differs('APPLICATION_STATE_DIFFERS', { application: id, state, step: lastStep ?? '–' });
      const isDecided = [...decidedState.values()].includes(state);
      if (isDecided && decidedState.get(decided ?? '') !== state) told.differs('APPLICATION_DECISION_DIFFERS', { application: id, state });
    }
  }
}
