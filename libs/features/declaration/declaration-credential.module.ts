import { hash } from 'node:crypto';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { Module } from '@nestjs/common';
import { Environment, siteOrigin } from '@platform/config';
import { didOf, Signing } from '@platform/signing';
import type { CodeMeans } from '@pure/credential';
import { Clock } from '@pure/kernel';
import { CredentialAddresses } from './application/credential/addresses';
import { MakeCredential } from './application/credential/make-credential';
import { MakeStatusList } from './application/credential/make-status-list';
import { SignCode } from './application/credential/sign-code';
import { SignCredential } from './application/credential/sign-credential';
import { FindPublished } from './application/find-published';
import { StatusPlaces } from './application/status/status-places';
import { DeclarationPublicationModule } from './declaration-publication.module';
import { DeclarationSignatureModule } from './declaration-signature.module';
import { CredentialController } from './http/credential/credential.controller';
import './http/texts';

const codeMeans: CodeMeans = { sha256: (bytes) => hash('sha256', bytes, 'buffer'), deflate: (bytes, dictionary) => deflateRawSync(bytes, { dictionary, level: 9 }) };

/** What strangers check a declaration by. */
@Module({
  imports: [DeclarationPublicationModule, DeclarationSignatureModule],
  controllers: [CredentialController],
  providers: [
    { provide: CredentialAddresses, useFactory: (environment: Environment) => new CredentialAddresses(siteOrigin(environment)), inject: [Environment] },
    { provide: SignCredential, useFactory: (signing: Signing, environment: Environment) => new SignCredential(signing, didOf(siteOrigin(environment))), inject: [Signing, Environment] },
    { provide: SignCode, useFactory: (signing: SignCredential) => new SignCode(signing, codeMeans), inject: [SignCredential] },
    { provide: MakeCredential, useFactory: (...parts: ConstructorParameters<typeof MakeCredential>) => new MakeCredential(...parts), inject: [FindPublished, SignCredential, CredentialAddresses, StatusPlaces] },
    {
      provide: MakeStatusList,
      useFactory: (...[places, signing, addresses, clock]: [StatusPlaces, SignCredential, CredentialAddresses, Clock]) =>
        new MakeStatusList(places, signing, addresses, clock, (bytes) => gzipSync(bytes)),
      inject: [StatusPlaces, SignCredential, CredentialAddresses, Clock],
    },
  ],
  exports: [SignCredential, SignCode, CredentialAddresses],
})
export class DeclarationCredentialModule {}
