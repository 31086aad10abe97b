export { SignerAway } from './signer-away';
export { type KeyUse, keyUses, Signing, type Signature, type SigningKey, type Suite, suites } from './signing';
export { SigningModule } from './signing.module';
export { startSigner } from './start-signer';
