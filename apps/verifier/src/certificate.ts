import {
  type CompactRecognition, type CredentialKey, type HolderField, placesOfCode, type RecognitionFacts, recognitionFacts, type Trust, verifyRecognition,
} from '@pure/credential';
import { sha256, verifyByBrowser } from './cryptography';
import { type Said, statusOf } from './status-lists';

/** What of a certificate is shown. `told`: what its holder chose to show; a code has no issuer but its key. */
export type ShownCertificate = RecognitionFacts & Readonly<{
  told: Readonly<Partial<Record<HolderField, string>>>; sha256: string; issuer?: string; kid: string; status: readonly Said[];
}>;

/** The certificate of a recognised qualification, or what its holder chose to show. */
export async function ofCertificate(text: string, trust: Trust): Promise<Readonly<{ certificate: ShownCertificate }> | Readonly<{ code: string }>> {
  const verified = await verifyRecognition(text, { ...trust, verify: verifyByBrowser, sha256 });
  if (!verified.ok) return verified.refusal;
  const { document, issuer, key, disclosed, sha256: digest } = verified.value;
  return { certificate: { ...recognitionFacts(document), told: disclosed, sha256: digest, issuer, kid: key.kid, status: await statusOf(verified.value, trust) } };
}

/** What the offline code of a certificate says. The lists of status are those of this page's own site, where it is on one. */
export async function ofCertificateCode(recognition: CompactRecognition, key: CredentialKey, trust: Trust): Promise<Readonly<{ certificate: ShownCertificate }>> {
  const status = location.protocol.startsWith('http') ? await statusOf({ status: placesOfCode(recognition, location.origin), key }, trust) : [];
  return { certificate: { ...recognition, told: {}, kid: key.kid, status } };
}
