import { Module } from '@nestjs/common';
import { DeclarationCredentialModule } from './declaration-credential.module';
import { DeclarationDraftsModule } from './declaration-drafts.module';
import { DeclarationExamplesModule } from './declaration-examples.module';
import { DeclarationKeptModule } from './declaration-kept.module';
import { DeclarationLintModule } from './declaration-lint.module';
import { DeclarationManyModule } from './declaration-many.module';
import { DeclarationOversightModule } from './declaration-oversight.module';
import { DeclarationPapersModule } from './declaration-papers.module';
import { DeclarationPublicationModule } from './declaration-publication.module';
import { DeclarationPublishingModule } from './declaration-publishing.module';
import { DeclarationSealsModule } from './declaration-seals.module';
import { DeclarationVaultModule } from './declaration-vault.module';

/** Self-declarations: a draft is held against the rules of law and the register; what is published is read by everybody. */
@Module({ imports: [DeclarationLintModule, DeclarationDraftsModule, DeclarationPublishingModule, DeclarationManyModule, DeclarationVaultModule, DeclarationPublicationModule, DeclarationCredentialModule, DeclarationKeptModule, DeclarationOversightModule, DeclarationPapersModule, DeclarationSealsModule, DeclarationExamplesModule] })
export class DeclarationModule {}
