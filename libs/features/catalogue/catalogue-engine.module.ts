import { Module } from '@nestjs/common';
import { type Database, DatabaseClock } from '@platform/database';
import { ClauseTrees } from './application/clauses/clause-trees';
import { CitedSources } from './application/engine-facts/cited-sources';
import { DecidedMappings } from './application/engine-facts/decided-mappings';
import { DecidedRows } from './application/engine-facts/decided-rows';
import { EditionEntries } from './application/engine-facts/edition-entries';
import { EngineFacts } from './application/engine-facts/engine-facts';
import { FactPacking } from './application/engine-facts/fact-packing';
import { KeyedEditions } from './application/engine-facts/keyed-editions';
import { StandingDecisions } from './application/engine-facts/standing-decisions';
import { LookUpEdition } from './application/read/look-up-edition';
import { SqlClauseTrees } from './persistence/clauses/sql-clause-trees';
import { SqlCitedSources } from './persistence/engine-facts/sql-cited-sources';
import { SqlDecidedMappings } from './persistence/engine-facts/sql-decided-mappings';
import { SqlDecidedRows } from './persistence/engine-facts/sql-decided-rows';
import { SqlEditionEntries } from './persistence/engine-facts/sql-edition-entries';
import { SqlEngineFacts } from './persistence/engine-facts/sql-engine-facts';
import { SqlFactPacking } from './persistence/engine-facts/sql-fact-packing';
import { SqlKeyedEditions } from './persistence/engine-facts/sql-keyed-editions';
import { SqlStandingDecisions } from './persistence/engine-facts/sql-standing-decisions';
import { SqlNeighbours } from './persistence/read/sql-neighbours';
import { SqlNumberFinder } from './persistence/read/sql-number-finder';
import { SqlStandardReader } from './persistence/read/sql-standard-reader';
import { SqlTallies } from './persistence/read/sql-tallies';
import { SqlViewReader } from './persistence/read/sql-view-reader';

/** What an engine takes from the catalogue. */
export type CatalogueEngine = Readonly<{ facts: EngineFacts; editions: KeyedEditions; sources: CitedSources; clauses: ClauseTrees; lookUp: LookUpEdition }>;

/** The same without Nest, for the command line and for tests. */
export function catalogueEngine({ read }: Pick<Database, 'read'>): CatalogueEngine {
  const [clock, sources] = [new DatabaseClock(read), new SqlCitedSources(read)];
  const reader = new SqlStandardReader(clock, new SqlNumberFinder(read, new SqlNeighbours(read)), new SqlViewReader(read), new SqlTallies(read));
  const editions = new SqlKeyedEditions(read, clock, sources);
  return { facts: new SqlEngineFacts(read, sources), editions, sources, clauses: new SqlClauseTrees(read, editions, sources), lookUp: new LookUpEdition(reader) };
}

/** What is derived for the engine, without Nest, for the command line. */
export const factPacking = ({ write }: Pick<Database, 'write'>): FactPacking => new SqlFactPacking(write);

/** Documents and facts for the engine of correspondences. */
@Module({
  providers: [
    { provide: DecidedMappings, useClass: SqlDecidedMappings },
    { provide: DecidedRows, useClass: SqlDecidedRows },
    { provide: EditionEntries, useClass: SqlEditionEntries },
    { provide: EngineFacts, useClass: SqlEngineFacts },
    { provide: FactPacking, useClass: SqlFactPacking },
    { provide: KeyedEditions, useClass: SqlKeyedEditions },
    { provide: StandingDecisions, useClass: SqlStandingDecisions },
    { provide: CitedSources, useClass: SqlCitedSources },
    { provide: ClauseTrees, useClass: SqlClauseTrees },
  ],
  exports: [ClauseTrees, DecidedMappings, DecidedRows, EditionEntries, EngineFacts, FactPacking, KeyedEditions, CitedSources, StandingDecisions],
})
export class CatalogueEngineModule {}
