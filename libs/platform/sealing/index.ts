export { derived, openUnder, type Place, type SealSuite, sealSuites, sealUnder, type Subkey } from './ciphers';
export { Argon2Hashes } from './argon2-hashes';
export { PasswordHashes, type TooBusy } from './password-hashes';
export { RandomSecrets, type Secret, Secrets, digestOf } from './secrets';
export { makePrivateFolder } from './private-folder';
export { FileSealer, Sealer } from './sealer';
export { SealingModule, keysFolder, suiteOf } from './sealing.module';
export { hasCode, writeOnce } from './write-once';
