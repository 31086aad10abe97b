import { Module } from '@nestjs/common';
import { CatalogueReadModule, LookUpNumbers } from '@features/catalogue';
import { CorrespondenceHttpModule, CorrespondenceModule, MethodEditions } from '@features/correspondence';
import { CompareProducts } from './application/between/compare-products';
import { ListDeclarations } from './application/list-declarations';
import { PublishedDeclarations } from './application/published-declarations';
import { SeeDeclaration } from './application/see-declaration';
import { DeclarationPublicationModule } from './declaration-publication.module';
import { DeclarationSeeingModule } from './declaration-seeing.module';
import { BetweenPages } from './pages/between.pages';
import { CodePages } from './pages/code.pages';
import { DeclarationsPages } from './pages/declarations.pages';
import { DeclarationsSlot } from './pages/declarations.slot';

export { DeclarationsSlot } from './pages/declarations.slot';

/** The public pages of declarations, and their section on the page of a standard. They need the server's `PageFrame`. */
@Module({
  imports: [CatalogueReadModule, CorrespondenceModule, CorrespondenceHttpModule, DeclarationPublicationModule, DeclarationSeeingModule],
  controllers: [BetweenPages, CodePages, DeclarationsPages],
  providers: [
    DeclarationsSlot,
    { provide: CompareProducts, useFactory: (...parts: ConstructorParameters<typeof CompareProducts>) => new CompareProducts(...parts), inject: [SeeDeclaration, MethodEditions] },
    { provide: ListDeclarations, useFactory: (...parts: ConstructorParameters<typeof ListDeclarations>) => new ListDeclarations(...parts), inject: [PublishedDeclarations, LookUpNumbers] },
  ],
  exports: [DeclarationPublicationModule, DeclarationsSlot],
})
export class DeclarationPagesModule {}
