import { type HolderField, type Trust, verifyRecognition } from '@pure/credential';
import { sha256, verifyByBrowser } from './cryptography';
import { type Said, statusOf } from './status-lists';

/** What of a certificate is shown. `told`: what its holder chose to show. */
export type ShownCertificate = Readonly<{
  number: string; version: number; example: boolean; taiwan: string; mainland: string; body: string; decision: string; territory: string; from: string; until?: string; firm: string;
  told: Readonly<Partial<Record<HolderField, string>>>; sha256: string; issuer: string; kid: string; status: readonly Said[];
}>;

/** The certificate of a recognised qualification, or what its holder chose to show. */
export async function ofCertificate(text: string, trust: Trust): Promise<Readonly<{ certificate: ShownCertificate }> | Readonly<{ code: string }>> {
  const verified = await verifyRecognition(text, { ...trust, verify: verifyByBrowser, sha256 });
  if (!verified.ok) return verified.refusal;
  const { document, issuer, key, validFrom, validUntil, disclosed, sha256: digest } = verified.value;
  const { number, version, example = false, taiwan, mainland, decision, territory, holder } = document;
  const certificate = {
    number, version, example, taiwan: ended(taiwan), mainland: ended(mainland), body: named(decision.body), decision: `${decision.number} ${decision.on}`, territory: territory.join(' · '), from: validFrom.slice(0, 10),
    ...(validUntil !== undefined && { until: validUntil.slice(0, 10) }), firm: named(holder.name ?? {}), told: disclosed, sha256: digest, issuer, kid: key.kid, status: await statusOf(verified.value, trust),
  };
  return { certificate };
}

const ended = ({ name, level }: Readonly<{ name: string; level?: string }>): string => [name, level].filter((part) => part !== undefined).join(' ');
const named = (names: Readonly<{ 'zh-Hans'?: string; 'zh-Hant'?: string; en?: string }>): string => names['zh-Hans'] ?? names['zh-Hant'] ?? names.en ?? '';
