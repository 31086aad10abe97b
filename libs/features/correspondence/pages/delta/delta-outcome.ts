import type { LookUpRefusal } from '@features/catalogue';
import type { FindCorrespondences } from '../../application/correspondences/find-correspondences';
import type { DeltaTests } from '../../application/testing/delta-tests';
import type { EvidenceTableRefusal } from '../../application/testing/evidence-table';
import type { DeltaView } from '../../application/views';
import type { DeltaAsked } from './delta-asked';
import type { PlacedFault } from './faults-notice';
import { placed, readAsked } from './read-asked';

/** Most targets of one question, and most standards that it may say are met. */
const MOST_TARGETS = 20;
const MOST_MET = 200;
/** Other targets that are offered where one was taken for the reader. */
const OTHERS = 5;

type UseCases = Readonly<{ tests: Pick<DeltaTests, 'execute'>; correspondences: Pick<FindCorrespondences, 'execute'> }>;

/** What the question led to. */
export type DeltaOutcome =
  | Readonly<{ kind: 'form' }>
  | Readonly<{ kind: 'listed'; view: DeltaView; values: number; faults: readonly PlacedFault[]; tableRefusal?: EvidenceTableRefusal }>
  | Readonly<{ kind: 'refused'; target: number; refusal: LookUpRefusal }>
  | Readonly<{ kind: 'no-target' }>
  | Readonly<{ kind: 'too-many'; field: 'to' | 'have'; most: number }>
  | Readonly<{ kind: 'too-large' }>
  | Readonly<{ kind: 'day' }>;

/** A target that was taken because none was written: what corresponds best to what is met. */
export type Taken = Readonly<{ from: string; to: string; others: readonly string[] }>;
/** What was asked in the end, and what it leads to: a form, a list, or why there is none. */
export type DeltaAnswer = Readonly<{ asked: DeltaAsked; outcome: DeltaOutcome; taken?: Taken }>;

export async function deltaAnswer(cases: UseCases, asked: DeltaAsked): Promise<DeltaAnswer> {
  const early = earlyOutcome(asked);
  if (early) return { asked, outcome: early };
  if (asked.targets.length > 0) return { asked, outcome: await listed(cases, asked) };
  const taken = await takenTarget(cases, asked);
  if (!taken) return { asked, outcome: { kind: 'no-target' } };
  const whole = { ...asked, targets: [taken.to] };
  return { asked: whole, outcome: await listed(cases, whole), taken };
}

function earlyOutcome({ targets, have, rows, table, asOf, day }: DeltaAsked): DeltaOutcome | null {
  if (asOf !== '' && !day) return { kind: 'day' };
  if (targets.length + have.length + rows.length === 0 && table === '') return { kind: 'form' };
  if (targets.length > MOST_TARGETS) return { kind: 'too-many', field: 'to', most: MOST_TARGETS };
  return have.length > MOST_MET ? { kind: 'too-many', field: 'have', most: MOST_MET } : null;
}

const onOf = ({ day, territory }: Pick<DeltaAsked, 'day' | 'territory'>) => ({ ...(day ? { asOf: day } : {}), ...(territory === '' ? {} : { territory }) });

/** Of what corresponds to the first standard that is met, the best one of the other side. */
async function takenTarget({ correspondences }: UseCases, { have, day, territory }: DeltaAsked): Promise<Taken | null> {
  const [number] = have;
  const found = number === undefined ? null : await correspondences.execute({ number, ...onOf({ day, territory }) });
  if (!found?.ok) return null;
  const { asked, items } = found.value;
  const wanted = asked.side === 'mainland' ? 'taiwan' : 'mainland';
  const [to, ...others] = items.flatMap(({ document }) => (document.side === wanted ? [document.number] : []));
  return to === undefined ? null : { from: asked.number, to, others: others.slice(0, OTHERS) };
}

async function listed({ tests }: UseCases, asked: DeltaAsked): Promise<DeltaOutcome> {
  const { targets, have, rows } = asked;
  const { values, faults, tableRefusal } = readAsked(asked);
  const tested = await tests.execute({ targets, evidence: { conformity: have, values }, ...onOf(asked) });
  if (!tested.ok) return { kind: 'refused', target: tested.refusal.target, refusal: tested.refusal };
  const view = tested.value;
  return { kind: 'listed', view, values: values.length, faults: [...faults, ...view.faults.map((fault) => placed(fault, rows.length))], ...(tableRefusal ? { tableRefusal } : {}) };
}
