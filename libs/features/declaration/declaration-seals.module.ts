import { Module } from '@nestjs/common';
import { Environment } from '@platform/config';
import { Journal } from '@platform/journal';
import { verifySm2 } from '@platform/signing';
import { OwnDeclarations } from './application/drafts/own-declaration';
import { FindPublished } from './application/find-published';
import { AttachSeal } from './application/seals/attach-seal';
import { ReadSeal } from './application/seals/read-seal';
import { SealStore } from './application/seals/seal-store';
import { DeclarationDraftsModule } from './declaration-drafts.module';
import { DeclarationPublicationModule } from './declaration-publication.module';
import { SealsController } from './http/seals/seals.controller';
import './http/texts';
import { sealAuthoritiesOf } from './persistence/seals/authorities-file';
import { SqlSealStore } from './persistence/seals/sql-seal-store';

/** Seals of enterprises under certificates of licensed authorities, beside what is published. */
@Module({
  imports: [DeclarationDraftsModule, DeclarationPublicationModule],
  controllers: [SealsController],
  providers: [
    { provide: SealStore, useClass: SqlSealStore },
    {
      provide: AttachSeal,
      useFactory: (...[own, seals, journal, environment]: [OwnDeclarations, SealStore, Journal, Environment]) =>
        new AttachSeal(own, seals, journal, { authorities: sealAuthoritiesOf(environment), verify: verifySm2 }),
      inject: [OwnDeclarations, SealStore, Journal, Environment],
    },
    { provide: ReadSeal, useFactory: (finding: FindPublished, seals: SealStore) => new ReadSeal(finding, seals), inject: [FindPublished, SealStore] },
  ],
})
export class DeclarationSealsModule {}
