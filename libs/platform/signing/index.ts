export { signsHere } from './places';
export { didOf } from './http/did-document';
export { orSignerAway, SignerAway, type SignerIsAway, signerStatus } from './signer-away';
export { type KeyUse, keyUses, type LogUse, Signing, type Signature, type SigningKey, type Suite, suites, suitesOf } from './signing';
export { SigningModule, signingOf } from './signing.module';
export { startSigner } from './start-signer';
export { verifySm2 } from './suites/sm2-suite';
