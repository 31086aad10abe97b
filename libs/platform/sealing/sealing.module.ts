import path from 'node:path';
import { Module } from '@nestjs/common';
import { Environment, dataFolder } from '@platform/config';
import { Argon2Hashes } from './argon2-hashes';
import type { SealSuite } from './ciphers';
import { PasswordHashes } from './password-hashes';
import { FileSealer, Sealer } from './sealer';
import { RandomSecrets, Secrets } from './secrets';

/** The folder of the keys: GONGTONG_KEYS_DIR, or `keys/` of the data folder. */
export const keysFolder = ({ keysDir, dataDir }: Environment): string => keysDir ?? path.join(dataFolder(dataDir), 'keys');

/** By which suite something is sealed from now on. */
export const suiteOf = ({ crypto }: Pick<Environment, 'crypto'>): SealSuite => (crypto === 'sm' ? 'sm4-cbc-hmac-sm3' : 'aes-256-gcm');

/** Makes `Sealer`, `Secrets` and `PasswordHashes` injectable. */
@Module({
  providers: [
    { provide: Sealer, useFactory: (environment: Environment) => new FileSealer(keysFolder(environment), suiteOf(environment)), inject: [Environment] },
    { provide: Secrets, useClass: RandomSecrets },
    { provide: PasswordHashes, useFactory: () => new Argon2Hashes() },
  ],
  exports: [Sealer, Secrets, PasswordHashes],
})
export class SealingModule {}
