import type { Tx } from '@platform/database';
import { type DecidedMapping, DecidedMappings, type DecidedStanding } from '../../application/engine-facts/decided-mappings';
import { decidedFacts } from '../../domain/decided-facts';
import { queries } from './decided-mappings.sql';
import { queries as rowQueries } from './decided-rows.sql';

const APPROVED = 5;
const AGREED = 4;

/** Over PostgreSQL. */
export class SqlDecidedMappings extends DecidedMappings {
  async write(tx: Tx, { mapping, version, from, to, relations, negated, approval, unilateral, since, example, rows = [] }: DecidedMapping): Promise<void> {
    await this.settle(tx, mapping, 'superseded');
    const [grade, { territory = null, effect = null, until = null, body = null }] = [approval ? APPROVED : AGREED, approval ?? {}];
    if (rows.length > 0) await tx.execute(rowQueries.insert, [mapping, version, from, to, grade, territory, since, until, example, JSON.stringify(rows)]);
    const facts = decidedFacts(relations, negated);
    if (facts.length === 0) return;
    await tx.execute(queries.insert, [
      mapping, version, from, to, facts.map(({ relation }) => relation), facts.map((fact) => fact.negated), grade, territory, effect, since, until, example, body && JSON.stringify(body), unilateral,
    ]);
  }

  async settle(tx: Tx, mapping: string, standing: DecidedStanding): Promise<void> {
    await tx.execute(queries.settle, [mapping, standing]);
    await tx.execute(standing === 'stands' ? rowQueries.resume : rowQueries.end, [mapping]);
  }
}
