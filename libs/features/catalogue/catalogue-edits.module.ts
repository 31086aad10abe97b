import { Module } from '@nestjs/common';
import { AccessContactsModule, Contacts } from '@features/access';
import { ReadPool, WritePool } from '@platform/database';
import { Idempotency } from '@platform/idempotency';
import { Journal } from '@platform/journal';
import { PersonNames } from '@platform/permissions';
import { SealingModule, Secrets } from '@platform/sealing';
import { TwoPersons } from '@platform/two-person';
import { Clock } from '@pure/kernel';
import { clauseTable } from './application/clauses/clause-table';
import { ClauseRecords, ExportClauses } from './application/clauses/export-clauses';
import { ImportClauses } from './application/clauses/import-clauses';
import { EditionFactsReader } from './application/edits/edition-facts';
import { PreviewFacts } from './application/edits/preview-facts';
import { ProposalStore } from './application/edits/proposal-store';
import { ProposeFacts } from './application/edits/propose-facts';
import { ReadProposals } from './application/edits/read-proposals';
import { SettleProposal } from './application/edits/settle-proposal';
import { TryFacts } from './application/edits/try-facts';
import { KeyedEditions } from './application/engine-facts/keyed-editions';
import { ImportCitingFile } from './application/import/import-citing-file';
import { ImportStore } from './application/import/import-store';
import { LookUpNumbers } from './application/search/look-up-numbers';
import { SearchIndex } from './application/search/search-index';
import { CatalogueEngineModule } from './catalogue-engine.module';
import { CatalogueImportModule } from './catalogue-import.module';
import { CatalogueSearchModule } from './catalogue-search.module';
import { ClausesController } from './http/clauses/clauses.controller';
import { ProposalsController } from './http/edits/proposals.controller';
import { SecondLookController } from './http/edits/second-look.controller';
import { SqlClauseImports } from './persistence/clauses/sql-clause-imports';
import { SqlClauseRecords } from './persistence/clauses/sql-clause-records';
import { TemporaryTable } from './persistence/clauses/temporary-table';
import { SqlEditionFactsReader } from './persistence/edits/sql-edition-facts';
import { SqlProposalStore } from './persistence/edits/sql-proposal-store';
import { DiskTableFiles } from './persistence/import/disk-table-files';
import { SqlImportStore } from './persistence/import/sql-import-store';

type Parts = ConstructorParameters<typeof ProposeFacts>[3];

/** What the centre's people write into the catalogue, each with a source and a second person's look. */
@Module({
  imports: [AccessContactsModule, CatalogueEngineModule, CatalogueImportModule, CatalogueSearchModule, SealingModule],
  controllers: [ClausesController, ProposalsController, SecondLookController],
  providers: [
    { provide: ProposalStore, useClass: SqlProposalStore },
    { provide: EditionFactsReader, useClass: SqlEditionFactsReader },
    { provide: ImportStore, useFactory: (pool: WritePool) => new SqlImportStore(pool), inject: [WritePool] },
    { provide: ClauseRecords, useFactory: (pool: ReadPool) => new SqlClauseRecords(pool), inject: [ReadPool] },
    { provide: ExportClauses, useFactory: (editions: KeyedEditions, records: ClauseRecords) => new ExportClauses(editions, records), inject: [KeyedEditions, ClauseRecords] },
    {
      provide: ImportClauses,
      useFactory: (...[store, clock, index, journal]: [ImportStore, Clock, SearchIndex, Journal]) => new ImportClauses(new TemporaryTable(), new ImportCitingFile(new DiskTableFiles(), store, clock, index), clauseTable(new SqlClauseImports()), journal),
      inject: [ImportStore, Clock, SearchIndex, Journal],
    },
    { provide: TryFacts, useFactory: (store: ImportStore, reader: EditionFactsReader) => new TryFacts(store, reader), inject: [ImportStore, EditionFactsReader] },
    { provide: PreviewFacts, useFactory: (...parts: ConstructorParameters<typeof PreviewFacts>) => new PreviewFacts(...parts), inject: [LookUpNumbers, ImportStore, ProposalStore, TryFacts, Clock] },
    {
      provide: ProposeFacts,
      useFactory: (...[store, proposals, preview, persons, secrets, contacts, journal, idempotency]: [ImportStore, ProposalStore, PreviewFacts, Parts['persons'], Secrets, Contacts, Journal, Idempotency]) => new ProposeFacts(store, proposals, preview, { persons, secrets, contacts, journal, idempotency }),
      inject: [ImportStore, ProposalStore, PreviewFacts, TwoPersons, Secrets, Contacts, Journal, Idempotency],
    },
    {
      provide: SettleProposal,
      useFactory: (...[proposals, store, trying, lookUp, clock, index, persons, journal]: [ProposalStore, ImportStore, TryFacts, LookUpNumbers, Clock, SearchIndex, TwoPersons, Journal]) => new SettleProposal(proposals, { store, trying }, { lookUp, clock, index }, persons, journal),
      inject: [ProposalStore, ImportStore, TryFacts, LookUpNumbers, Clock, SearchIndex, TwoPersons, Journal],
    },
    { provide: ReadProposals, useFactory: (proposals: ProposalStore, preview: PreviewFacts, people: PersonNames) => new ReadProposals(proposals, preview, people), inject: [ProposalStore, PreviewFacts, PersonNames] },
  ],
})
export class CatalogueEditsModule {}
