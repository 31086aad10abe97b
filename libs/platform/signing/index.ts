export { signsHere } from './places';
export { SignerAway } from './signer-away';
export { type KeyUse, keyUses, type LogUse, Signing, type Signature, type SigningKey, type Suite, suites, suitesOf } from './signing';
export { SigningModule, signingOf } from './signing.module';
export { startSigner } from './start-signer';
