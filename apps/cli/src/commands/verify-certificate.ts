import path from 'node:path';
import { Command } from 'commander';
import { allSuites, holderFields, isLeafOf, type RecognitionRefusal, type VerifiedRecognition, verifyRecognition } from '@pure/credential';
import { ok, refuse } from '@pure/kernel';
import type { T } from '@platform/locale';
import { sha256, sm3, verifyByKey } from '../cryptography';
import { languageOption, textsFor } from '../texts';
import { type Findings, inLog, keysAt, type Means, type Refusals, standingOf, textAt } from './credential-checks';
import { type SourceOptions, type Sources, sourcesOf } from './declaration-sources';

type Options = SourceOptions & Readonly<{ lang?: string }>;
type Checks = Pick<Sources, 'receipt' | 'lists'> & Pick<Options, 'logKey'>;

const setCodes = { suspension: 'CERTIFICATE_SUSPENDED', revocation: 'CERTIFICATE_REVOKED' } as const;

/**
 * `verify certificate FILE --keys KEYS`: whether the certificate of a recognised qualification holds, be it its credential (`.jwt`) or what
 * its holder chose to show (`.sd-jwt`). Needs no database, and no network where files are named; exit 1 with the reason when it does not
 * hold, or was suspended or revoked. `verify certificate NUMBER --site ADDRESS` asks a platform for all of it.
 */
export function verifyCertificateCommand(): Command {
  return new Command('certificate')
    .description('the certificate of a recognised qualification: its credential, or what its holder chose to show')
    .argument('<file>', 'a .jwt or .sd-jwt file, or with --site a number: GT-R-…')
    .option('--site <address>', 'the platform that is asked for the credential of the number, its keys and its lists')
    .option('--keys <place>', 'keys of the platform: a file, or the address of its /.well-known/jwks.json')
    .option('--status <place...>', 'lists of suspension and revocation: files or addresses', [])
    .option('--receipt <file>', 'its .tlog-proof; needs --log-key')
    .option('--log-key <key...>', 'verifier keys of the log and of witnesses: NAME+ID+KEY', [])
    .addOption(languageOption())
    .action(certificate);
}

async function certificate(file: string, { lang, ...options }: Options): Promise<void> {
  const t = textsFor(lang);
  const sources = sourcesOf(file, 'R', options, t);
  const [text, keys] = [(await textAt(sources.subject, t)).trim(), await keysAt(sources.keys, t)];
  const found = await examined(text, { keys, suites: allSuites, at: new Date().toISOString(), verify: verifyByKey }, { ...sources, logKey: options.logKey }, t);
  if (found.ok) return console.log(found.value.join('\n'));
  const { code, faults = [] } = found.refusal;
  console.log([t('cli.verify.certificateFault', { file: path.basename(file), reason: t(`credential.${code}`), code }), ...faults].join('\n'));
  process.exitCode = 1;
}

async function examined(text: string, means: Means, { lists, receipt, logKey }: Checks, t: T): Promise<Findings> {
  const logged = receipt === undefined ? ok({ leaf: null, line: t('cli.verify.logUnknown') }) : await inLog(receipt, logKey, t);
  if (!logged.ok) return logged;
  const { leaf, line } = logged.value;
  const verified = await verifyRecognition(text, { ...means, at: leaf?.at ?? means.at, sha256, sm3 });
  if (!verified.ok) return refuse(withFaults(verified.refusal));
  if (leaf && !isLeafOf(leaf, verified.value)) return refuse({ code: 'RECEIPT_OF_OTHER_DOCUMENT' });
  const places = lists(verified.value.status.map(({ list }) => list));
  const standing = await standingOf({ ...verified.value, setCodes }, await Promise.all(places.map((place) => textAt(place, t))), means, t);
  return standing.ok ? ok([...linesOf(verified.value, t), line, ...standing.value]) : standing;
}

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

const withFaults = (refusal: RecognitionRefusal): Refusals =>
  'faults' in refusal ? { code: refusal.code, faults: refusal.faults.map(({ path: at, code }) => `  ${at}: ${code}`) } : refusal;
