import { Module } from '@nestjs/common';
import { CatalogueReadModule, LookUpNumbers } from '@features/catalogue';
import { Clock } from '@pure/kernel';
import { ListDeclarations } from './application/list-declarations';
import { PublishedDeclarations } from './application/published-declarations';
import { SeeDeclaration } from './application/see-declaration';
import { DeclarationPublicationModule } from './declaration-publication.module';
import { CodePages } from './pages/code.pages';
import { DeclarationsPages } from './pages/declarations.pages';
import { DeclarationsSlot } from './pages/declarations.slot';

export { DeclarationsSlot } from './pages/declarations.slot';

/** The public pages of declarations, and their section on the page of a standard. They need the server's `PageFrame`. */
@Module({
  imports: [CatalogueReadModule, DeclarationPublicationModule],
  controllers: [CodePages, DeclarationsPages],
  providers: [
    DeclarationsSlot,
    { provide: ListDeclarations, useFactory: (...parts: ConstructorParameters<typeof ListDeclarations>) => new ListDeclarations(...parts), inject: [PublishedDeclarations, LookUpNumbers] },
    { provide: SeeDeclaration, useFactory: (...parts: ConstructorParameters<typeof SeeDeclaration>) => new SeeDeclaration(...parts), inject: [PublishedDeclarations, LookUpNumbers, Clock] },
  ],
  exports: [DeclarationPublicationModule, DeclarationsSlot],
})
export class DeclarationPagesModule {}
