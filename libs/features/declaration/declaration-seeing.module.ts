import { CatalogueReadModule, LookUpNumbers } from '@features/catalogue';
import { EnterprisePublicationModule, FindEnterprise } from '@features/enterprise';
import { Module } from '@nestjs/common';
import { Clock } from '@pure/kernel';
import { PublishedDeclarations } from './application/published-declarations';
import { SeeDeclaration } from './application/see-declaration';
import { DeclarationPublicationModule } from './declaration-publication.module';

/** A published declaration with what the registers say today of what it names. */
@Module({
  imports: [CatalogueReadModule, EnterprisePublicationModule, DeclarationPublicationModule],
  providers: [{ provide: SeeDeclaration, useFactory: (...parts: ConstructorParameters<typeof SeeDeclaration>) => new SeeDeclaration(...parts), inject: [PublishedDeclarations, LookUpNumbers, FindEnterprise, Clock] }],
  exports: [SeeDeclaration],
})
export class DeclarationSeeingModule {}
