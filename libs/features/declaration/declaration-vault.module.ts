import { Module } from '@nestjs/common';
import { EnterprisePublicationModule, SupervisedEnterprises } from '@features/enterprise';
import { Files } from '@platform/files';
import { Idempotency } from '@platform/idempotency';
import { Journal } from '@platform/journal';
import { OwnDeclarations } from './application/drafts/own-declaration';
import { KeepEvidence } from './application/vault/keep-evidence';
import { SeeEvidence } from './application/vault/see-evidence';
import { VaultStore } from './application/vault/vault-store';
import { DeclarationDraftsModule } from './declaration-drafts.module';
import './http/texts';
import { SeenEvidenceController } from './http/vault/seen-evidence.controller';
import { VaultController } from './http/vault/vault.controller';
import { SqlVaultStore } from './persistence/vault/sql-vault-store';
import { VaultReaders } from './persistence/vault/vault-readers';

/** Proofs beside declarations, which their owner alone sees until one is disclosed. */
@Module({
  imports: [DeclarationDraftsModule, EnterprisePublicationModule],
  controllers: [VaultController, SeenEvidenceController],
  providers: [
    { provide: VaultStore, useClass: SqlVaultStore },
    VaultReaders,
    { provide: KeepEvidence, useFactory: (...parts: ConstructorParameters<typeof KeepEvidence>) => new KeepEvidence(...parts), inject: [OwnDeclarations, VaultStore, Files, Idempotency, Journal] },
    { provide: SeeEvidence, useFactory: (...parts: ConstructorParameters<typeof SeeEvidence>) => new SeeEvidence(...parts), inject: [VaultStore, SupervisedEnterprises] },
  ],
  exports: [VaultStore],
})
export class DeclarationVaultModule {}
