import { Global, Module } from '@nestjs/common';
import { Environment } from '@platform/config';
import { KeysController } from './http/keys.controller';
import { signerSocket, signsHere } from './places';
import { RemoteSigning } from './remote/remote-signing';
import { Signing } from './signing';

/** In the demonstration the process signs itself; elsewhere it asks the signer and never opens a key file. */
export const signingOf = (environment: Environment): Signing => (environment.demonstration ? signsHere(environment) : new RemoteSigning(signerSocket(environment)));

/** Makes `Signing` injectable everywhere, and serves the public keys. */
@Global()
@Module({ controllers: [KeysController], providers: [{ provide: Signing, useFactory: signingOf, inject: [Environment] }], exports: [Signing] })
export class SigningModule {}
