export { Argon2Hashes } from './argon2-hashes';
export { PasswordHashes, type TooBusy } from './password-hashes';
export { RandomSecrets, type Secret, Secrets, digestOf } from './secrets';
export { FileSealer, type Place, Sealer } from './sealer';
export { SealingModule, keysFolder } from './sealing.module';
