import { Module } from '@nestjs/common';
import { EnterprisePublicationModule, VerifiedEnterprises } from '@features/enterprise';
import { Journal } from '@platform/journal';
import { PublicLog } from '@platform/publishing';
import { DraftStore } from './application/drafts/draft-store';
import { OwnDeclarations } from './application/drafts/own-declaration';
import { ReadDrafts } from './application/drafts/read-drafts';
import { GatherFacts } from './application/gather-facts';
import { ChangePublished } from './application/publication/change-published';
import { PreparePublication } from './application/publication/prepare-publication';
import { PublicationStore } from './application/publication/publication-store';
import { PublishDeclaration } from './application/publication/publish-declaration';
import { DeclarationDraftsModule } from './declaration-drafts.module';
import { DeclarationLintModule } from './declaration-lint.module';
import { noticeText } from './http/linted-body';
import { DeclarationPublicationController } from './http/publication/publication.controller';
import './http/texts';
import { SqlPublicationStore } from './persistence/publication/sql-publication-store';

/** How a draft becomes what everybody sees, and what becomes of that. */
@Module({
  imports: [DeclarationDraftsModule, DeclarationLintModule, EnterprisePublicationModule],
  controllers: [DeclarationPublicationController],
  providers: [
    { provide: PublicationStore, useClass: SqlPublicationStore },
    {
      provide: PreparePublication,
      useFactory: (...[enterprises, reading, facts]: [VerifiedEnterprises, ReadDrafts, GatherFacts]) => new PreparePublication(enterprises, reading, facts, noticeText),
      inject: [VerifiedEnterprises, ReadDrafts, GatherFacts],
    },
    {
      provide: PublishDeclaration,
      useFactory: (...[own, preparing, drafts, publications, log, journal]: [OwnDeclarations, PreparePublication, DraftStore, PublicationStore, PublicLog, Journal]) =>
        new PublishDeclaration(own, preparing, { drafts, publications, log }, journal),
      inject: [OwnDeclarations, PreparePublication, DraftStore, PublicationStore, PublicLog, Journal],
    },
    {
      provide: ChangePublished,
      useFactory: (...[own, drafts, publications, log, journal]: [OwnDeclarations, DraftStore, PublicationStore, PublicLog, Journal]) => new ChangePublished(own, { drafts, publications, log }, journal),
      inject: [OwnDeclarations, DraftStore, PublicationStore, PublicLog, Journal],
    },
  ],
})
export class DeclarationPublishingModule {}
