import path from 'node:path';
import { Global, Module } from '@nestjs/common';
import { Environment } from '@platform/config';
import { keysFolder } from '@platform/sealing';
import { KeysController } from './http/keys.controller';
import { LocalSigning } from './local-signing';
import { Signing } from './signing';

const inProcess = (environment: Environment): Signing => new LocalSigning(path.join(keysFolder(environment), 'signing'));

/** Makes `Signing` injectable everywhere, and serves the public keys. */
@Global()
@Module({ controllers: [KeysController], providers: [{ provide: Signing, useFactory: inProcess, inject: [Environment] }], exports: [Signing] })
export class SigningModule {}
