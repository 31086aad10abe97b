import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import {
  allSuites, type CredentialKey, type DeclarationRefusal, digitsIn, isLeafOf, type LogLeaf, readKeySet, readLeaf, REGISTRAR, statusIn, type Trust, type VerifiedCode,
  type VerifiedDeclaration, verifyCode, verifyDeclaration, type VerifySignature, verifyStatusList,
} from '@pure/credential';
import { ok, refuse, type Result } from '@pure/kernel';
import { checkTlogProof, readTlogProof, TreeHashes } from '@pure/log';
import type { T } from '@platform/locale';
import { CommandFault } from '../command-fault';
import { gunzip, inflate, sha256, sm3, verifyByKey, verifyEd25519 } from '../cryptography';
import { languageOption, textsFor } from '../texts';
import { type SourceOptions, type Sources, sourcesOf } from './declaration-sources';
import { keyOf } from './verify-log';

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
  const sources = sourcesOf(file, options, t);
  const [text, keys] = [(await textAt(sources.subject, t)).trim(), await keysAt(sources.keys, t)];
  const trust = { keys, suites: allSuites, at: new Date().toISOString(), verify: verifyByKey };
  const found = /^[\w-]*(?:\.[\w-]*){2}$/.test(text) ? await ofCredential(text, trust, { ...sources, logKey: options.logKey }, t) : await ofCode(text, trust, t);
  if (found.ok) return console.log(found.value.join('\n'));
  const { code, faults = [] } = found.refusal;
  console.log([t('cli.verify.declarationFault', { file: path.basename(file), reason: t(`credential.${code}`), code }), ...faults].join('\n'));
  process.exitCode = 1;
}

type Refusals = Readonly<{ code: string; faults?: readonly string[] }>;
/** What can be said of it, line by line. */
type Findings = Result<readonly string[], Refusals>;
type Checks = Pick<Sources, 'receipt' | 'lists'> & Pick<Options, 'logKey'>;
type Means = Trust & Readonly<{ verify: VerifySignature }>;

async function ofCredential(text: string, means: Means, { lists, receipt, logKey }: Checks, t: T): Promise<Findings> {
  const logged = receipt === undefined ? ok({ leaf: null, line: t('cli.verify.logUnknown') }) : await inLog(receipt, logKey, t);
  if (!logged.ok) return logged;
  const { leaf, line } = logged.value;
  const verified = await verifyDeclaration(text, { ...means, at: leaf?.at ?? means.at, sha256, sm3 });
  if (!verified.ok) return refuse(withFaults(verified.refusal));
  if (leaf && !isLeafOf(leaf, verified.value)) return refuse({ code: 'RECEIPT_OF_OTHER_DOCUMENT' });
  const places = lists(verified.value.status.map(({ list }) => list));
  const standing = await standingOf(verified.value, await Promise.all(places.map((place) => textAt(place, t))), means, t);
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

/** The entry that the receipt brings along, once it holds: the key has to be active when the log got it. */
async function inLog(receipt: string, logKey: readonly string[], t: T): Promise<Result<Readonly<{ leaf: LogLeaf; line: string }>, Refusals>> {
  const keys = logKey.map((key) => keyOf(key, t));
  const [{ name: origin } = { name: undefined }] = keys;
  if (origin === undefined) throw new CommandFault(t('cli.verify.noLogKey'));
  const text = await textAt(receipt, t);
  const read = readTlogProof(text);
  const entry = (read.ok ? read.value.extra : undefined) ?? new Uint8Array(0);
  const checked = checkTlogProof(text, entry, { hashes: new TreeHashes(sha256), origin, keys, verify: verifyEd25519 });
  if (!checked.ok) return refuse({ code: 'RECEIPT_WRONG', faults: [`  ${t(`log.${checked.refusal.code}`)} (${checked.refusal.code})`] });
  const leaf = readLeaf(entry);
  if (!leaf) return refuse({ code: 'RECEIPT_OF_OTHER_DOCUMENT' });
  return ok({ leaf, line: t('cli.verify.logHasIt', { origin, at: leaf.at, signers: checked.value.signers.map(({ name }) => name).join(', ') }) });
}

/** What the lists say of it; each that was named has to hold and to be one of its own. */
async function standingOf({ status, key }: VerifiedDeclaration, texts: readonly string[], means: Means, t: T): Promise<Findings> {
  if (texts.length === 0) return ok([t('cli.verify.statusUnknown')]);
  const lines: string[] = [];
  for (const text of texts) {
    const list = await verifyStatusList(text.trim(), { ...means, gunzip });
    if (!list.ok) return list;
    const { id, purpose, validFrom } = list.value;
    const place = status.find((each) => each.list === id && each.purpose === purpose);
    const set = place ? statusIn(list.value, place, key.use) : refuse({ code: 'STATUS_LIST_OTHER' });
    if (!set.ok) return set;
    if (set.value) return refuse({ code: setCodes[purpose] });
    lines.push(t(`cli.verify.clear.${purpose}`, { at: validFrom }));
  }
  return ok(lines);
}

const setCodes = { suspension: 'DECLARATION_SUSPENDED', revocation: 'DECLARATION_REVOKED' } as const;

async function keysAt(place: string, t: T): Promise<readonly CredentialKey[]> {
  const keys = keysIn(await textAt(place, t));
  if (!keys?.some(({ use }) => use.startsWith(REGISTRAR))) throw new CommandFault(t('cli.verify.noKeySet', { place }));
  return keys;
}

function keysIn(text: string): readonly CredentialKey[] | null {
  try {
    return readKeySet(JSON.parse(text));
  } catch {
    return null;
  }
}

async function textAt(place: string, t: T): Promise<string> {
  if (!/^https?:/.test(place)) {
    const text = await readFile(place, 'utf8').catch(() => null);
    if (text === null) throw new CommandFault(t('cli.refusal.FILE_NOT_FOUND', { name: path.basename(place) }));
    return text;
  }
  const response = await fetch(place).catch(() => null);
  if (!response?.ok) throw new CommandFault(t('cli.verify.away', { place, status: response?.status ?? '–' }));
  return response.text();
}
