import { ok, refuse, type Result } from '@pure/kernel';
import { type DecidedAct, recognises } from '../decided-act';

/** `listed`: the level of the row; null: it has none. */
export type DecidedLevelUnfit = Readonly<{ code: 'DECIDED_LEVEL_UNFIT'; listed: string | null }>;

/** A level follows from its row and from no formula: what is recognised has the level that the row states. */
export const levelOfRow = (act: DecidedAct, level: string | null, listed: string | null): Result<null, DecidedLevelUnfit> =>
  !recognises(act) || level === listed ? ok(null) : refuse({ code: 'DECIDED_LEVEL_UNFIT', listed });
