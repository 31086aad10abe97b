import type { Tx } from '@platform/database';
import type { ResolvedFact, StatedFact } from '../../domain/resolve';
import type { FactName } from '../../domain/statement';
import type { Status } from '../../domain/edition';

/** A relation of an edition to another, as one source states it. `degree`: of an adoption. */
export type StatedRelation = Readonly<{ kind: 'replacedBy' | 'amendedBy' | 'adopts'; number: string; degree: string | null; source: string; grade: number }>;

/** What the catalogue has of an edition: what stands of each fact with what disagrees, its status as of today, its relations. */
export type EditionFacts = Readonly<{
  slug: string;
  status: Status;
  facts: Readonly<Partial<Record<FactName, ResolvedFact>>>;
  relations: readonly StatedRelation[];
}>;
export type { ResolvedFact, StatedFact };

/** Reads editions within a transaction, so that what it wrote is seen and nothing else. */
export abstract class EditionFactsReader {
  abstract ofSlugs(tx: Tx, slugs: readonly string[]): Promise<ReadonlyMap<string, EditionFacts>>;
}
