export { type Awaitable, type Digest, hex, utf8 } from './bytes/bytes';
export { type DeclarationDocument, DOCUMENT_FORM, documentBytes, documentProductKinds, type DocumentRefusal, documentStandardTypes, readDocument } from './document/document';
export { documentIndicatorKinds, type DocumentIndicator, documentOperators } from './document/indicator';
export { type DocumentFault, type DocumentFaultCode, documentFaultCodes } from './document/read';
export * from './qr/code';
export type { CompactDeclaration } from './qr/compact';
export * from './qr/cose';
export * from './qr/digits';
export * from './qr/segments';
export { type AssertionFinding, type PasskeyAssertion, verifyAssertion } from './signatory/assertion';
export * from './signatory/name';
export * from './status/bitstring';
export * from './status/status-list';
export { CHECK_CREDENTIAL, checkCredential, type CheckIssue } from './vc/check-credential';
export {
  declarationCredential, type DeclarationIssue, type SignatoryEvidence, type StatusPlace, type StatusPurpose, statusPurposes,
} from './vc/declaration-credential';
export { type Credential, envelop, type EnvelopeFault, openEnvelope, type Signer, signingInput, type VerifySignature } from './vc/envelope';
export { type CredentialKey, EXAMPLES, type KeyFault, type KeyMaterial, readKeySet, REGISTRAR, type Trust } from './vc/key';
export * from './vc/leaf';
export * from './vc/suite';
export * from './vc/verify-declaration';
