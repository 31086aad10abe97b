import type { Tx } from '@platform/database';
import { type DecidedMapping, DecidedMappings, type DecidedStanding } from '../../application/engine-facts/decided-mappings';
import { decidedFacts } from '../../domain/decided-facts';
import { queries } from './decided-mappings.sql';

const APPROVED = 5;
const AGREED = 4;

/** Over PostgreSQL. */
export class SqlDecidedMappings extends DecidedMappings {
  async write(tx: Tx, { mapping, version, from, to, relations, negated, approval, unilateral, since, example }: DecidedMapping): Promise<void> {
    await tx.execute(queries.settle, [mapping, 'superseded']);
    const facts = decidedFacts(relations, negated);
    if (facts.length === 0) return;
    const { territory = null, effect = null, until = null, body = null } = approval ?? {};
    await tx.execute(queries.insert, [
      mapping, version, from, to, facts.map(({ relation }) => relation), facts.map((fact) => fact.negated), approval ? APPROVED : AGREED, territory, effect, since, until, example, body && JSON.stringify(body), unilateral,
    ]);
  }

  async settle(tx: Tx, mapping: string, standing: DecidedStanding): Promise<void> {
    await tx.execute(queries.settle, [mapping, standing]);
  }
}
