import type { DeclarationDocument } from '@pure/credential';
import type { PublishedDeclaration } from '../published-declarations';

type Indicator = DeclarationDocument['indicators'][number];
type Metric = Readonly<{ type: readonly ['Metric']; metricName: string; metricValue: Readonly<{ type: readonly ['Measure']; value: number; unit: string }> }>;

/** Addresses of the platform; `issuer`: its did:web. */
export type ViewAddresses = Readonly<{ issuer: string; page: string; enterprise: string; document: string; credential: string; view: string }>;

const CONTEXTS = ['https://www.w3.org/ns/credentials/v2', 'https://test.uncefact.org/vocabulary/untp/dcc/working/'];
/** Of the closed list of topics the one that says no more than that rules are followed. */
const TOPIC = 'governance.compliance';
const UNSIGNED = 'Self-declaration by the enterprise, seen as a UNTP conformity credential; unsigned. Units are UCUM codes. The platform has not tested the product. What is signed is the credential at conformityCertificate.';

/**
 * A declaration seen as a digital conformity credential (UN/CEFACT UNTP DCC, pilot 0.6.0): made by the enterprise of itself, assessed
 * by nobody. Not signed; the credential of the declaration is. Values that are no numbers are in words.
 */
export function untpView({ number, state, example, shown }: PublishedDeclaration, at: ViewAddresses) {
  const { document, version, sha256 } = shown;
  const { declarer, products, issued, validity } = document;
  const registered = declarer.uscc ?? declarer.ubn;
  const party = { id: at.enterprise, name: nameOf(declarer), ...(registered !== undefined && { registeredId: registered }) };
  const assessedProduct = products.map(({ name, models, barCode }, place) => ({
    type: ['ProductVerification'], product: { id: `${at.page}#product-${place + 1}`, name: [name, ...models].join(' '), ...(barCode !== undefined && { registeredId: barCode }) }, IDverifiedByCAB: false,
  }));
  const assessment = { type: ['ConformityAssessment', 'Declaration'], assessmentDate: issued.on, conformityTopic: TOPIC, conformance: true, assessedProduct, assessedOrganisation: party };
  return {
    type: ['DigitalConformityCredential', 'VerifiableCredential'], '@context': CONTEXTS, id: at.view, issuer: { type: ['CredentialIssuer'], id: at.issuer, name: 'Gongtong 共通' },
    validFrom: `${validity.from ?? issued.on}T00:00:00+08:00`, ...(validity.until !== undefined && { validUntil: `${validity.until}T23:59:59+08:00` }),
    credentialSubject: {
      type: ['ConformityAttestation', 'Attestation'], id: at.page, name: `${number} v${version}`, assessorLevel: 'Self', assessmentLevel: 'Unspecified', attestationType: 'declaration',
      description: `${example ? 'Example of the demonstration. ' : ''}${UNSIGNED} State: ${state}.`, issuedToParty: party,
      conformityCertificate: { type: ['SecureLink', 'Link'], linkURL: at.credential, linkName: 'application/vc+jwt' },
      auditableEvidence: { type: ['SecureLink', 'Link'], linkURL: at.document, linkName: 'gongtong-declaration/1', hashDigest: sha256, hashMethod: 'SHA-256' },
      assessment: [
        ...document.standards.map((standard, place) => ({ ...assessment, id: `${at.page}#standard-${place + 1}`, name: standard.number, referenceStandard: referenceOf(standard, document, { at, place }) })),
        ...(document.indicators.length > 0 ? [{ ...assessment, id: `${at.page}#indicators`, name: 'Declared indicators', description: wordsOf(document.indicators), declaredValue: document.indicators.flatMap(metricsOf) }] : []),
      ],
    },
    ...(example && { example: true }),
  };
}

const nameOf = ({ name, number }: DeclarationDocument['declarer']): string => name.en ?? name['zh-Hans'] ?? name['zh-Hant'] ?? number;

/** Who issued a standard that is not the enterprise's own, a declaration does not say. */
function referenceOf({ type, number, name }: DeclarationDocument['standards'][number], { declarer }: DeclarationDocument, { at, place }: Readonly<{ at: ViewAddresses; place: number }>) {
  const issuingParty = type === 'enterprise' ? { id: at.enterprise, name: nameOf(declarer) } : { id: `${at.page}#standard-${place + 1}-issuer`, name: 'not stated in the declaration' };
  return { type: ['Standard'], id: `${at.page}#standard-${place + 1}`, name: [number, name].filter((part) => part !== undefined).join(' '), issuingParty };
}

const signs = { '<=': '≤', '<': '<', '>=': '≥', '>': '>', '=': '=' } as const;
const metric = (metricName: string, value: string, unit: string): Metric => ({ type: ['Metric'], metricName, metricValue: { type: ['Measure'], value: Number(value), unit } });

function metricsOf({ name, operator, value, low, high, unit = '1' }: Indicator): readonly Metric[] {
  if (operator === 'range') return [...(low === undefined ? [] : [metric(`${name} ≥`, low, unit)]), ...(high === undefined ? [] : [metric(`${name} ≤`, high, unit)])];
  const sign = operator in signs ? signs[operator as keyof typeof signs] : undefined;
  return sign === undefined || value === undefined ? [] : [metric(`${name} ${sign}`, value, unit)];
}

function wordsOf(indicators: readonly Indicator[]): string {
  return indicators.filter((indicator) => metricsOf(indicator).length === 0).map(({ name, value, values }) => `${name}: ${value ?? (values ?? []).join(', ')}`).join('; ');
}
