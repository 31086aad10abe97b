import { MakeReceipt } from '@features/transparency';
import { Module } from '@nestjs/common';
import { Environment, siteOrigin } from '@platform/config';
import { didOf } from '@platform/signing';
import { CredentialAddresses } from './application/credential/addresses';
import { MakeOfflineCode } from './application/credential/make-offline-code';
import { SignCode } from './application/credential/sign-code';
import { ExportDeclaration } from './application/exports/export-declaration';
import { FindPublished } from './application/find-published';
import { DeclarationPapers } from './application/papers/declaration-papers';
import { PrintCheck } from './application/papers/print-check';
import { PrintDeclaration } from './application/papers/print-declaration';
import { SeeDeclaration } from './application/see-declaration';
import { DeclarationCredentialModule } from './declaration-credential.module';
import { DeclarationPublicationModule } from './declaration-publication.module';
import { DeclarationSeeingModule } from './declaration-seeing.module';
import { DeclarationExportsController } from './http/exports/exports.controller';
import { DeclarationMarksController } from './http/marks/marks.controller';
import { DeclarationPapersController } from './http/papers/papers.controller';
import './http/texts';
import { PrintedPapers } from './pages/papers/printed-papers';

/** What of a declaration is taken along: papers, files, marks for products and sites. */
@Module({
  imports: [DeclarationPublicationModule, DeclarationSeeingModule, DeclarationCredentialModule],
  controllers: [DeclarationPapersController, DeclarationExportsController, DeclarationMarksController],
  providers: [
    { provide: DeclarationPapers, useFactory: (addresses: CredentialAddresses) => new PrintedPapers((number) => addresses.code(number)), inject: [CredentialAddresses] },
    {
      provide: ExportDeclaration,
      useFactory: (...[finding, addresses, environment]: [FindPublished, CredentialAddresses, Environment]) => new ExportDeclaration(finding, addresses, didOf(siteOrigin(environment))),
      inject: [FindPublished, CredentialAddresses, Environment],
    },
    { provide: MakeOfflineCode, useFactory: (...parts: ConstructorParameters<typeof MakeOfflineCode>) => new MakeOfflineCode(...parts), inject: [FindPublished, SignCode, CredentialAddresses] },
    { provide: PrintDeclaration, useFactory: (...parts: ConstructorParameters<typeof PrintDeclaration>) => new PrintDeclaration(...parts), inject: [FindPublished, DeclarationPapers] },
    { provide: PrintCheck, useFactory: (...parts: ConstructorParameters<typeof PrintCheck>) => new PrintCheck(...parts), inject: [SeeDeclaration, MakeReceipt, DeclarationPapers] },
  ],
})
export class DeclarationPapersModule {}
