import type { Relation } from '@pure/equivalence';
import type { Tx } from '@platform/database';
import type { LocalDate } from '@pure/kernel';
import type { DecidedRow } from './decided-rows';

/**
 * What was decided of two editions by their keys. `relations`: those that are still possible, read from `from` to `to`; or,
 * `negated`, those that do not hold. `approval`: absent where a panel agreed and no regulator approved; `body`: its names. `unilateral`: a panel of one side alone reviewed it.
 * `rows`: what was decided of clauses and requirements.
 */
export type DecidedMapping = Readonly<{
  mapping: string;
  version: number;
  from: number;
  to: number;
  relations: readonly Relation[];
  negated: boolean;
  approval: Readonly<{ territory: string; effect: string; until: LocalDate | null; body: DecidingBody }> | null;
  unilateral: boolean;
  since: LocalDate;
  example: boolean;
  rows?: readonly DecidedRow[];
}>;

export type DecidingBody = Readonly<Partial<Record<'zh-Hans' | 'zh-Hant' | 'en', string>>>;

/** Who stands behind a decision, as it was decided; `body`, `territory` and `effect`: null where nobody approved it. */
export type DecidedBy = Readonly<{ mapping: string; version: number; body: DecidingBody | null; territory: string | null; effect: string | null; unilateral: boolean }>;

export type DecidedStanding = 'stands' | 'suspended' | 'superseded' | 'revoked' | 'expired';

/** Decisions that the engine reasons on. What does not stand is out of the graph and stays on record. */
export abstract class DecidedMappings {
  /** In place of whatever stood under the number before. Relations that exclude nothing are no fact. */
  abstract write(tx: Tx, decided: DecidedMapping): Promise<void>;
  abstract settle(tx: Tx, mapping: string, standing: DecidedStanding): Promise<void>;
}
