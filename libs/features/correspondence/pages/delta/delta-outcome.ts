import type { DeltaTests } from '../../application/testing/delta-tests';
import type { DeltaAsked } from './delta-asked';
import type { DeltaOutcome } from './delta-page';
import { placed, readAsked } from './read-asked';

/** Most targets of one question, and most standards that it may say are met. */
const MOST_TARGETS = 20;
const MOST_MET = 200;

/** What the question leads to: a form, a list, or why there is none. */
export async function deltaOutcome(tests: Pick<DeltaTests, 'execute'>, asked: DeltaAsked): Promise<DeltaOutcome> {
  const { targets, have, rows, table, asOf, day } = asked;
  if (asOf !== '' && !day) return { kind: 'day' };
  if (targets.length === 0) return have.length + rows.length === 0 && table === '' ? { kind: 'form' } : { kind: 'no-target' };
  if (targets.length > MOST_TARGETS) return { kind: 'too-many', field: 'to', most: MOST_TARGETS };
  if (have.length > MOST_MET) return { kind: 'too-many', field: 'have', most: MOST_MET };
  const { values, faults, tableRefusal } = readAsked(asked);
  const tested = await tests.execute({ targets, evidence: { conformity: have, values }, ...(day ? { asOf: day } : {}) });
  if (!tested.ok) return { kind: 'refused', target: tested.refusal.target, refusal: tested.refusal };
  const view = tested.value;
  return { kind: 'listed', view, values: values.length, faults: [...faults, ...view.faults.map((fault) => placed(fault, rows.length))], ...(tableRefusal ? { tableRefusal } : {}) };
}
