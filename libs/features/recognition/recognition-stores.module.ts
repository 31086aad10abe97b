import { Module } from '@nestjs/common';
import { PersonalFields } from '@platform/personal';
import { ApplicationStore } from './application/applying/application-store';
import { HolderStore } from './application/applying/holder-store';
import { HolderFields } from './application/applying/holder-texts';
import { ProofStore } from './application/applying/proof-store';
import { SqlApplicationStore } from './persistence/applying/sql-application-store';
import { SqlHolderStore } from './persistence/applying/sql-holder-store';
import { SqlProofStore } from './persistence/applying/sql-proof-store';

/** Applications, whom they are about and their proofs, for those who apply and those who decide. */
@Module({
  providers: [
    { provide: ApplicationStore, useClass: SqlApplicationStore },
    { provide: HolderStore, useClass: SqlHolderStore },
    { provide: ProofStore, useClass: SqlProofStore },
    { provide: HolderFields, useFactory: (fields: PersonalFields) => new HolderFields(fields), inject: [PersonalFields] },
  ],
  exports: [ApplicationStore, HolderStore, ProofStore, HolderFields],
})
export class RecognitionStoresModule {}
