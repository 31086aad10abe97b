import { Module } from '@nestjs/common';
import { SignByPasskey } from '@features/access';
import { EnterprisePublicationModule, VerifiedEnterprises } from '@features/enterprise';
import { WritePool } from '@platform/database';
import { Journal } from '@platform/journal';
import { PublicLog } from '@platform/publishing';
import { DraftStore } from './application/drafts/draft-store';
import { OwnDeclarations } from './application/drafts/own-declaration';
import { ReadDrafts } from './application/drafts/read-drafts';
import { FindPublished } from './application/find-published';
import { GatherFacts } from './application/gather-facts';
import { Likenesses } from './application/likeness/likenesses';
import { ChangePublished } from './application/publication/change-published';
import { PreparePublication } from './application/publication/prepare-publication';
import { PublicationStore } from './application/publication/publication-store';
import { type PublicationStores, PublishDeclaration } from './application/publication/publish-declaration';
import { BeginSigning } from './application/signature/begin-signing';
import { ProveSignature } from './application/signature/prove-signature';
import { ReadSignature } from './application/signature/read-signature';
import { SignatoryNames } from './application/signature/signatory-names';
import { SignatureStore } from './application/signature/signature-store';
import { WithdrawName } from './application/signature/withdraw-name';
import { StatusPlaces } from './application/status/status-places';
import { DeclarationDraftsModule } from './declaration-drafts.module';
import { DeclarationLintModule } from './declaration-lint.module';
import { DeclarationPublicationModule } from './declaration-publication.module';
import { DeclarationSignatureModule } from './declaration-signature.module';
import { noticeText } from './http/linted-body';
import { DeclarationPublicationController } from './http/publication/publication.controller';
import { SignatoryNamesController } from './http/signature/names.controller';
import { SignatureController } from './http/signature/signature.controller';
import './http/texts';
import { SqlPublicationStore } from './persistence/publication/sql-publication-store';

const PUBLICATION_STORES = Symbol('stores of publication');

/** How a draft becomes what everybody sees, and what becomes of that. */
@Module({
  imports: [DeclarationDraftsModule, DeclarationLintModule, DeclarationSignatureModule, DeclarationPublicationModule, EnterprisePublicationModule],
  controllers: [DeclarationPublicationController, SignatureController, SignatoryNamesController],
  providers: [
    { provide: PublicationStore, useClass: SqlPublicationStore },
    {
      provide: PUBLICATION_STORES,
      useFactory: (...[drafts, publications, places, likenesses, log]: [DraftStore, PublicationStore, StatusPlaces, Likenesses, PublicLog]): PublicationStores => ({ drafts, publications, places, likenesses, log }),
      inject: [DraftStore, PublicationStore, StatusPlaces, Likenesses, PublicLog],
    },
    {
      provide: PreparePublication,
      useFactory: (...[enterprises, reading, facts]: [VerifiedEnterprises, ReadDrafts, GatherFacts]) => new PreparePublication(enterprises, reading, facts, noticeText),
      inject: [VerifiedEnterprises, ReadDrafts, GatherFacts],
    },
    {
      provide: PublishDeclaration,
      useFactory: (...[own, preparing, stores, proving, journal]: [OwnDeclarations, PreparePublication, PublicationStores, ProveSignature, Journal]) => new PublishDeclaration(own, preparing, stores, proving, journal),
      inject: [OwnDeclarations, PreparePublication, PUBLICATION_STORES, ProveSignature, Journal],
    },
    {
      provide: ChangePublished,
      useFactory: (own: OwnDeclarations, stores: PublicationStores, journal: Journal) => new ChangePublished(own, stores, journal),
      inject: [OwnDeclarations, PUBLICATION_STORES, Journal],
    },
    {
      provide: BeginSigning,
      useFactory: (...[own, preparing, publications, signatures, names, passkeys]: [OwnDeclarations, PreparePublication, PublicationStore, SignatureStore, SignatoryNames, SignByPasskey]) =>
        new BeginSigning(own, preparing, { publications, signatures, names }, passkeys),
      inject: [OwnDeclarations, PreparePublication, PublicationStore, SignatureStore, SignatoryNames, SignByPasskey],
    },
    { provide: WithdrawName, useFactory: (...parts: ConstructorParameters<typeof WithdrawName>) => new WithdrawName(...parts), inject: [WritePool, SignatureStore, Journal] },
    { provide: ReadSignature, useFactory: (finding: FindPublished) => new ReadSignature(finding), inject: [FindPublished] },
  ],
  exports: [PublishDeclaration, ChangePublished],
})
export class DeclarationPublishingModule {}
