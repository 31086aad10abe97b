import type { Json } from '@pure/kernel';
import { credentialContexts, LOG_RECEIPT } from '../vc/declaration-credential';
import type { Credential } from '../vc/envelope';
import { statusEntries, statusEntry, type StatusPlace, type StatusPurpose } from '../vc/status-entry';
import type { RecognitionDocument } from './recognition-document';

/** Addresses of the credential, of the certificate and of the receipt of the log; `issuer`: did:web of the platform. */
export type RecognitionIssue = Readonly<{
  id: string; issuer: string; subject: string; digests: Readonly<{ sha256: string; sm3: string }>; status: Readonly<Record<StatusPurpose, StatusPlace>>; receipt: string;
}>;

export const RECOGNITION_CREDENTIAL = 'RecognitionCredential';

/** A recognition as a credential of W3C Verifiable Credentials Data Model 2.0. Days begin and end in Beijing. Of a person it says nothing. */
export const recognitionCredential = (document: RecognitionDocument, issue: RecognitionIssue): Credential => made(document, issue, {});

/**
 * The same, whose holder chooses which fields to tell: signed as `vc+sd-jwt` (W3C VC-JOSE-COSE, 3.2; RFC 9901). The digests are those
 * of the document, so that what is told is held against the log too.
 */
export const selectiveCredential = (document: RecognitionDocument, issue: RecognitionIssue): Credential =>
  ({ ...made(document, issue, { holder: { _sd: [...document.holder.digests] } }), _sd_alg: 'sha-256' });

function made(document: RecognitionDocument, { id, issuer, subject, digests, status, receipt }: RecognitionIssue, holder: Readonly<Record<string, Json>>): Credential {
  return {
    '@context': credentialContexts, id, type: ['VerifiableCredential', RECOGNITION_CREDENTIAL], issuer, ...validity(document), credentialStatus: statusEntries(status),
    credentialSubject: { id: subject, type: 'Recognition', certificate: document, digest: digests, ...holder },
    evidence: [{ type: [LOG_RECEIPT], id: receipt }],
  };
}

const validity = ({ validity: { from, until } }: RecognitionDocument) => ({ validFrom: `${from}T00:00:00+08:00`, ...(until !== undefined && { validUntil: `${until}T23:59:59+08:00` }) });

export const ENDORSEMENT = 'EndorsementCredential';
const OPEN_BADGES = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/**
 * An endorsement of Open Badges 3.0: its subject is the certificate, never a person; `comment` says in words what is recognised. Its one
 * entry of status is that of revocation: the form has room for no more. Our tests hold its structure; no conformance suite has seen it.
 */
export const endorsementCredential = (document: RecognitionDocument, { id, issuer, subject, status }: RecognitionIssue, { name, comment }: Readonly<{ name: string; comment: string }>): Credential => ({
  '@context': [...credentialContexts.slice(0, 1), OPEN_BADGES],
  id,
  type: ['VerifiableCredential', ENDORSEMENT],
  name,
  issuer,
  ...validity(document),
  awardedDate: `${document.decision.on}T00:00:00+08:00`,
  credentialStatus: statusEntry('revocation', status.revocation),
  credentialSubject: { id: subject, type: ['EndorsementSubject'], endorsementComment: comment },
});
