import { type DeclarationDocument } from '../document/document';
import type { PasskeyAssertion } from '../signatory/assertion';
import type { Credential } from './envelope';
import { statusEntries, type StatusPlace, type StatusPurpose } from './status-entry';

/** How the authorised person signed: `passkey` with the assertion over the document's digest, or `session` alone. */
export type SignatoryEvidence = Readonly<{ suite: string; assertion?: PasskeyAssertion }>;

export type DeclarationIssue = Readonly<{
  /** Address of the credential. */
  id: string;
  /** did:web of the platform. */
  issuer: string;
  /** Address of the declaration. */
  subject: string;
  /** Digests of `documentBytes` in small hexadecimal digits. */
  digests: Readonly<{ sha256: string; sm3: string }>;
  status: Readonly<Record<StatusPurpose, StatusPlace>>;
  signatory: SignatoryEvidence;
  /** Address of the receipt of the public log. */
  receipt: string;
}>;

export const DECLARATION_CREDENTIAL = 'SelfDeclarationCredential';
export const LOG_RECEIPT = 'LogReceipt';

/** Terms of our own are not defined in linked data: W3C Verifiable Credentials Data Model 2.0, 5.2. */
export const credentialContexts = ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/undefined-terms/v2'];

/** A version of a declaration as a credential of W3C Verifiable Credentials Data Model 2.0. Days begin and end in Beijing. */
export function declarationCredential(document: DeclarationDocument, { id, issuer, subject, digests, status, signatory, receipt }: DeclarationIssue): Credential {
  const { from = document.issued.on, until } = document.validity;
  return {
    '@context': credentialContexts,
    id,
    type: ['VerifiableCredential', DECLARATION_CREDENTIAL],
    issuer,
    validFrom: `${from}T00:00:00+08:00`,
    ...(until !== undefined && { validUntil: `${until}T23:59:59+08:00` }),
    credentialStatus: statusEntries(status),
    credentialSubject: { id: subject, type: 'SelfDeclaration', declaration: document, digest: digests },
    evidence: [{ type: ['SignatoryAssertion'], ...signatory }, { type: [LOG_RECEIPT], id: receipt }],
  };
}
