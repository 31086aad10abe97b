import type { Command } from 'commander';
import { holderFields, type VerifiedRecognition, verifyRecognition } from '@pure/credential';
import type { T } from '@platform/locale';
import { sha256, sm3 } from '../cryptography';
import { credentialCommand, credentialFindings } from './credential-command';

const setCodes = { suspension: 'CERTIFICATE_SUSPENDED', revocation: 'CERTIFICATE_REVOKED' } as const;
const certificate = {
  name: 'certificate', letter: 'R', fault: 'cli.verify.certificateFault', description: 'the certificate of a recognised qualification: its credential, or what its holder chose to show',
  file: 'a .jwt or .sd-jwt file, or with --site a number: GT-R-…',
} as const;

/**
 * `verify certificate FILE --keys KEYS`: whether the certificate of a recognised qualification holds, be it its credential (`.jwt`) or what
 * its holder chose to show (`.sd-jwt`). Needs no database, and no network where files are named; exit 1 with the reason when it does not
 * hold, or was suspended or revoked. `verify certificate NUMBER --site ADDRESS` asks a platform for all of it.
 */
export const verifyCertificateCommand = (): Command =>
  credentialCommand(certificate, (asked) => credentialFindings(asked, { verify: (text, means) => verifyRecognition(text, { ...means, sha256, sm3 }), linesOf, setCodes }));

function linesOf({ document, issuer, key, validFrom, validUntil, disclosed }: VerifiedRecognition, t: T): readonly string[] {
  const { number, version, taiwan, mainland, decision, territory, holder, example, kind } = document;
  const told = holderFields.flatMap((field) => {
    const text = disclosed[field];
    return text === undefined ? [] : [t('cli.verify.certificateTold', { field: t(`cli.verify.field.${field}`), text })];
  });
  return [
    t('cli.verify.certificateHolds', { number, version, issuer, kid: key.kid, suite: key.suite }),
    t('cli.verify.certificateSays', {
      taiwan: ended(taiwan), mainland: ended(mainland), body: named(decision.body), decision: decision.number, on: decision.on, territory: territory.join(', '),
    }),
    ...(kind === 'firm' ? [t('cli.verify.certificateFirm', { name: named(holder.name ?? {}) })] : [...told, t(told.length > 0 ? 'cli.verify.certificateHolder' : 'cli.verify.certificateNothingTold')]),
    ...(example === true ? [t('cli.verify.certificateExample')] : []),
    validUntil === undefined ? t('cli.verify.validFrom', { from: validFrom }) : t('cli.verify.validUntil', { from: validFrom, until: validUntil }),
  ];
}

const ended = ({ name, level }: Readonly<{ name: string; level?: string }>): string => [name, level].filter((part) => part !== undefined).join(' ');
const named = (names: VerifiedRecognition['document']['decision']['body']): string => names['zh-Hans'] ?? names['zh-Hant'] ?? names.en ?? '';
