import { Injectable } from '@nestjs/common';
import type { Tx } from '@platform/database';
import { type EditionFacts, EditionFactsReader, type StatedRelation } from '../../application/edits/edition-facts';
import type { Status } from '../../domain/edition';
import { resolve } from '../../domain/resolve';
import { type StatementRow, statementOfRow } from '../import/statement-row';
import { queries } from './edition-facts.sql';

type Row = Readonly<{ id: number; slug: string; status: Status; relations: readonly StatedRelation[] }>;

/** Over PostgreSQL. */
@Injectable()
export class SqlEditionFactsReader extends EditionFactsReader {
  async ofSlugs(tx: Tx, slugs: readonly string[]): Promise<ReadonlyMap<string, EditionFacts>> {
    const editions = await tx.query<Row>(queries.editions, [slugs]);
    const statements = new Map<number, StatementRow[]>();
    for (const row of await tx.query<StatementRow>(queries.statements, [editions.map(({ id }) => id)])) {
      const ofEdition = statements.get(row.edition_id);
      if (ofEdition) ofEdition.push(row);
      else statements.set(row.edition_id, [row]);
    }
    return new Map(editions.map(({ id, slug, status, relations }) => [slug, { slug, status, relations, facts: resolve((statements.get(id) ?? []).map(statementOfRow)) }]));
  }
}
