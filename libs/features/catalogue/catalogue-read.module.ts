import { Module } from '@nestjs/common';
import { ExampleEditions } from './application/read/example-editions';
import { LookUpEdition } from './application/read/look-up-edition';
import { LookUpStandard } from './application/read/look-up-standard';
import { ProductStandards } from './application/read/product-standards';
import { StandardReader } from './application/read/standard-reader';
import { Standings } from './application/read/standings';
import { IdentitiesController } from './http/identities.controller';
import { NumbersController } from './http/numbers.controller';
import { StandardsController } from './http/standards.controller';
import './http/texts';
import { CatalogueSearchModule } from './catalogue-search.module';
import { CatalogueSectorsModule } from './catalogue-sectors.module';
import { CatalogueTermsModule } from './catalogue-terms.module';
import { SqlExampleEditions } from './persistence/read/sql-example-editions';
import { SqlNeighbours } from './persistence/read/sql-neighbours';
import { SqlNumberFinder } from './persistence/read/sql-number-finder';
import { SqlProductStandards } from './persistence/read/sql-product-standards';
import { SqlStandardReader } from './persistence/read/sql-standard-reader';
import { SqlStandings } from './persistence/read/sql-standings';
import { SqlTallies } from './persistence/read/sql-tallies';
import { SqlViewReader } from './persistence/read/sql-view-reader';

/** How editions, sources and refused look-ups are answered, for features whose answers name them. */
export { editionBody, sourceBody } from './http/edition-body';
export { lookUpMembers, lookUpStatus } from './http/standard.problems';
export { editionRef as editionSchema, source as sourceSchema } from './http/standard.schemas';

/** Reading the catalogue: the port `StandardReader` and the public routes over it. */
@Module({
  imports: [CatalogueSearchModule, CatalogueSectorsModule, CatalogueTermsModule],
  controllers: [StandardsController, NumbersController, IdentitiesController],
  providers: [
    SqlNeighbours,
    SqlNumberFinder,
    SqlTallies,
    SqlViewReader,
    { provide: StandardReader, useClass: SqlStandardReader },
    { provide: ExampleEditions, useClass: SqlExampleEditions },
    { provide: Standings, useClass: SqlStandings },
    { provide: ProductStandards, useClass: SqlProductStandards },
    { provide: LookUpEdition, useFactory: (reader: StandardReader) => new LookUpEdition(reader), inject: [StandardReader] },
    { provide: LookUpStandard, useFactory: (reader: StandardReader, lookUp: LookUpEdition) => new LookUpStandard(reader, lookUp), inject: [StandardReader, LookUpEdition] },
  ],
  exports: [ExampleEditions, StandardReader, Standings, ProductStandards, LookUpEdition, LookUpStandard, CatalogueSearchModule, CatalogueSectorsModule, CatalogueTermsModule],
})
export class CatalogueReadModule {}
