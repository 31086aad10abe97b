import { Module } from '@nestjs/common';
import { CatalogueReadModule, LookUpNumbers } from '@features/catalogue';
import { FindPublished } from './application/find-published';
import { ListDeclarations } from './application/list-declarations';
import { PublishedDeclarations } from './application/published-declarations';
import { DeclarationSignatureModule } from './declaration-signature.module';
import { PublishedDeclarationsController } from './http/publication/published.controller';
import './http/texts';
import { SqlPublishedDeclarations } from './persistence/published/sql-published-declarations';

/** What everybody sees of declarations. */
@Module({
  imports: [CatalogueReadModule, DeclarationSignatureModule],
  controllers: [PublishedDeclarationsController],
  providers: [
    { provide: PublishedDeclarations, useClass: SqlPublishedDeclarations },
    { provide: FindPublished, useFactory: (published: PublishedDeclarations) => new FindPublished(published), inject: [PublishedDeclarations] },
    { provide: ListDeclarations, useFactory: (...parts: ConstructorParameters<typeof ListDeclarations>) => new ListDeclarations(...parts), inject: [PublishedDeclarations, LookUpNumbers] },
  ],
  exports: [PublishedDeclarations, FindPublished],
})
export class DeclarationPublicationModule {}
