import type { Command } from 'commander';
import { type CompactRecognition, digitsIn, holderFields, mainlandWords, placesOfCode, type RecognitionFacts, recognitionFacts, taiwanWords, type VerifiedRecognition, verifyCode, verifyRecognition } from '@pure/credential';
import { ok, refuse } from '@pure/kernel';
import { regionName } from '@pure/region';
import type { T } from '@platform/locale';
import { inflate, sha256, sm3 } from '../cryptography';
import type { Listed, Means } from './credential-checks';
import { credentialCommand, credentialFindings } from './credential-command';

const setCodes = { suspension: 'CERTIFICATE_SUSPENDED', revocation: 'CERTIFICATE_REVOKED' } as const;
const CREDENTIAL = /^[\w-]*(?:\.[\w-]*){2}(?:~|$)/;
const certificate = {
  name: 'certificate', letter: 'R', fault: 'cli.verify.certificateFault', description: 'the certificate of a recognised qualification: its credential, what its holder chose to show, or the text of its offline code',
  file: 'a .jwt or .sd-jwt file, a file with the address of a code, or with --site a number: GT-R-…',
} as const;

/**
 * `verify certificate FILE --keys KEYS`: whether the certificate of a recognised qualification holds, be it its credential (`.jwt`), what its
 * holder chose to show (`.sd-jwt`) or the text of its offline code. Needs no database, and no network where files are named; exit 1 with the
 * reason when it does not hold, or was suspended or revoked. `verify certificate NUMBER --site ADDRESS` asks a platform for all of it.
 */
export const verifyCertificateCommand = (): Command =>
  credentialCommand(certificate, (asked) =>
    CREDENTIAL.test(asked.text)
      ? credentialFindings(asked, { verify: (text, means) => verifyRecognition(text, { ...means, sha256, sm3 }), linesOf, setCodes })
      : credentialFindings(asked, { verify: codeOf, linesOf: codeLines, setCodes }));

function linesOf({ document, issuer, key, validFrom, validUntil, disclosed }: VerifiedRecognition, t: T): readonly string[] {
  const { number, version, kind } = document;
  const told = holderFields.flatMap((field) => {
    const text = disclosed[field];
    return text === undefined ? [] : [t('cli.verify.certificateTold', { field: t(`cli.verify.field.${field}`), text })];
  });
  return [
    t('cli.verify.certificateHolds', { number, version, issuer, kid: key.kid, suite: key.suite }),
    ...said(recognitionFacts(document), t),
    ...(kind === 'firm' ? [] : [...told, t(told.length > 0 ? 'cli.verify.certificateHolder' : 'cli.verify.certificateNothingTold')]),
    inForce(validFrom, validUntil, t),
  ];
}

type VerifiedCertificateCode = Readonly<{ recognition: CompactRecognition; document: RecognitionFacts; sha256: string }> & Pick<Listed, 'status' | 'key'>;

/** The lists are those of the site that the address of the code names. */
async function codeOf(text: string, means: Means) {
  const verified = await verifyCode(digitsIn(text), { ...means, inflate });
  if (!verified.ok) return verified;
  if (!('recognition' in verified.value)) return refuse({ code: 'CREDENTIAL_OF_OTHER_TYPE' });
  const { recognition, key } = verified.value;
  const status = placesOfCode(recognition, URL.canParse(text) ? new URL(text).origin : '');
  return ok({ recognition, document: recognition, sha256: recognition.sha256, status, key });
}

function codeLines({ recognition, key }: VerifiedCertificateCode, t: T): readonly string[] {
  const { number, version, validFrom, validUntil, sha256: digest, decision: { on } } = recognition;
  return [t('cli.verify.codeHolds', { number, version, kid: key.kid, suite: key.suite }), ...said(recognition, t), inForce(validFrom, validUntil, t), t('cli.verify.certificateDigest', { digest, on })];
}

function said({ kind, taiwan, mainland, decision: { body, number, on }, territory, effect: { allows, stillNeeded }, catalogue, firm, example }: RecognitionFacts, t: T): readonly string[] {
  return [
    t('cli.verify.certificateSays', { taiwan: taiwanWords(kind, taiwan), mainland: mainlandWords(mainland), body, decision: number, on, territory: territory.map(placed).join(', ') }),
    t('cli.verify.certificateRow', { catalogue: catalogue.id, version: catalogue.version, row: catalogue.row }),
    ...(allows.length > 0 ? [t('cli.verify.certificateAllows', { words: allows.join(' · ') })] : []),
    ...(stillNeeded.length > 0 ? [t('cli.verify.certificateNeeded', { words: stillNeeded.join(' · ') })] : []),
    ...(firm === undefined ? [] : [t('cli.verify.certificateFirm', { name: firm })]),
    ...(example ? [t('cli.verify.certificateExample')] : []),
  ];
}

const inForce = (from: string, until: string | undefined, t: T): string => (until === undefined ? t('cli.verify.validFrom', { from }) : t('cli.verify.validUntil', { from, until }));
const placed = (code: string): string => [regionName(code), code].filter((part) => part !== null).join(' ');
