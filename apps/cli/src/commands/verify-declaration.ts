import path from 'node:path';
import { Command } from 'commander';
import { allSuites, type DeclarationRefusal, digitsIn, isLeafOf, type VerifiedCode, type VerifiedDeclaration, verifyCode, verifyDeclaration } from '@pure/credential';
import { ok, refuse } from '@pure/kernel';
import type { T } from '@platform/locale';
import { inflate, sha256, sm3, verifyByKey } from '../cryptography';
import { languageOption, textsFor } from '../texts';
import { type Findings, inLog, keysAt, type Means, type Refusals, standingOf, textAt } from './credential-checks';
import { type SourceOptions, type Sources, sourcesOf } from './declaration-sources';

type Options = SourceOptions & Readonly<{ lang?: string }>;

/**
 * `verify declaration FILE --keys KEYS`: whether a credential (`.jwt`) or the text of an offline code holds. Needs no database, and
 * no network where files are named; exit 1 with the reason when it does not hold, or was suspended or revoked. `verify declaration
 * NUMBER --site ADDRESS` asks a platform for all of it.
 */
export function verifyDeclarationCommand(): Command {
  return new Command('declaration')
    .description('a self-declaration: its credential, or the text of its offline code')
    .argument('<file>', 'a .jwt file, a file with the address of a code, or with --site a number: GT-D-…')
    .option('--site <address>', 'the platform that is asked for the credential of the number, its keys and its lists')
    .option('--keys <place>', 'keys of the platform: a file, or the address of its /.well-known/jwks.json')
    .option('--status <place...>', 'lists of suspension and revocation: files or addresses', [])
    .option('--receipt <file>', 'its .tlog-proof; needs --log-key')
    .option('--log-key <key...>', 'verifier keys of the log and of witnesses: NAME+ID+KEY', [])
    .addOption(languageOption())
    .action(declaration);
}

async function declaration(file: string, { lang, ...options }: Options): Promise<void> {
  const t = textsFor(lang);
  const sources = sourcesOf(file, 'D', options, t);
  const [text, keys] = [(await textAt(sources.subject, t)).trim(), await keysAt(sources.keys, t)];
  const trust = { keys, suites: allSuites, at: new Date().toISOString(), verify: verifyByKey };
  const found = /^[\w-]*(?:\.[\w-]*){2}$/.test(text) ? await ofCredential(text, trust, { ...sources, logKey: options.logKey }, t) : await ofCode(text, trust, t);
  if (found.ok) return console.log(found.value.join('\n'));
  const { code, faults = [] } = found.refusal;
  console.log([t('cli.verify.declarationFault', { file: path.basename(file), reason: t(`credential.${code}`), code }), ...faults].join('\n'));
  process.exitCode = 1;
}

type Checks = Pick<Sources, 'receipt' | 'lists'> & Pick<Options, 'logKey'>;
const setCodes = { suspension: 'DECLARATION_SUSPENDED', revocation: 'DECLARATION_REVOKED' } as const;

async function ofCredential(text: string, means: Means, { lists, receipt, logKey }: Checks, t: T): Promise<Findings> {
  const logged = receipt === undefined ? ok({ leaf: null, line: t('cli.verify.logUnknown') }) : await inLog(receipt, logKey, t);
  if (!logged.ok) return logged;
  const { leaf, line } = logged.value;
  const verified = await verifyDeclaration(text, { ...means, at: leaf?.at ?? means.at, sha256, sm3 });
  if (!verified.ok) return refuse(withFaults(verified.refusal));
  if (leaf && !isLeafOf(leaf, verified.value)) return refuse({ code: 'RECEIPT_OF_OTHER_DOCUMENT' });
  const places = lists(verified.value.status.map(({ list }) => list));
  const standing = await standingOf({ ...verified.value, setCodes }, await Promise.all(places.map((place) => textAt(place, t))), means, t);
  return standing.ok ? ok([...credentialLines(verified.value, t), line, ...standing.value]) : standing;
}

function credentialLines({ document: { number, version, example, declarer, indicators, signatory: { function: role } }, issuer, key, validFrom, validUntil, signatory }: VerifiedDeclaration, t: T): readonly string[] {
  return [
    t('cli.verify.declarationHolds', { number, version, issuer, kid: key.kid, suite: key.suite }),
    ...said(t, declarer.name['zh-Hans'] ?? declarer.name['zh-Hant'] ?? declarer.name.en ?? '', indicators.length, example === true),
    ...(signatory.suite === 'passkey' ? [t(signatory.held ? 'cli.verify.passkeyHolds' : 'cli.verify.passkeyUnknown', { role })] : []),
    validUntil === undefined ? t('cli.verify.validFrom', { from: validFrom }) : t('cli.verify.validUntil', { from: validFrom, until: validUntil }),
  ];
}

async function ofCode(text: string, means: Means, t: T): Promise<Findings> {
  const verified = await verifyCode(digitsIn(text), { ...means, inflate });
  return verified.ok ? ok(codeLines(verified.value, t)) : verified;
}

function codeLines({ declaration: { number, version, declarer, indicators, example, sha256: digest, issuedOn }, key }: VerifiedCode, t: T): readonly string[] {
  return [
    t('cli.verify.codeHolds', { number, version, kid: key.kid, suite: key.suite }),
    ...said(t, declarer.name, indicators.length, example),
    t('cli.verify.codeDigest', { digest, issuedOn }),
    t('cli.verify.statusUnknown'),
  ];
}

const said = (t: T, name: string, indicators: number, example: boolean): readonly string[] =>
  [t('cli.verify.declarationSays', { name, indicators }), ...(example ? [t('cli.verify.declarationExample')] : [])];

const withFaults = (refusal: DeclarationRefusal): Refusals =>
  'faults' in refusal ? { code: refusal.code, faults: refusal.faults.map(({ path: at, code }) => `  ${at}: ${code}`) } : refusal;
