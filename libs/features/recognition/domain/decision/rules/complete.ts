import { ok, refuse, type Result } from '@pure/kernel';
import { type DecidedAct, recognises } from '../decided-act';

export type DecisionIncomplete = Readonly<{ code: 'DECISION_INCOMPLETE'; field: 'part' | 'officialNumber' }>;

/** What is recognised in part says which part; what is recognised has the number that the body gave it. */
export function complete(act: DecidedAct, { part, officialNumber }: Readonly<{ part: string | null; officialNumber: string | null }>): Result<null, DecisionIncomplete> {
  if ((act === 'recognise-partly') !== (part !== null)) return refuse({ code: 'DECISION_INCOMPLETE', field: 'part' });
  if (recognises(act) && officialNumber === null) return refuse({ code: 'DECISION_INCOMPLETE', field: 'officialNumber' });
  return !recognises(act) && act !== 'correct' && officialNumber !== null ? refuse({ code: 'DECISION_INCOMPLETE', field: 'officialNumber' }) : ok(null);
}
