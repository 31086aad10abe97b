import path from 'node:path';
import { Command } from 'commander';
import { allSuites, isLeafOf } from '@pure/credential';
import { ok, refuse, type Result } from '@pure/kernel';
import type { T } from '@platform/locale';
import { verifyByKey } from '../cryptography';
import { languageOption, textsFor } from '../texts';
import { type Findings, inLog, keysAt, type Listed, type Means, type Refusals, standingOf, textAt } from './credential-checks';
import { type SourceOptions, type Sources, sourcesOf } from './declaration-sources';

type Options = SourceOptions & Readonly<{ lang?: string }>;
/** What a command verifies. `letter`: that of its numbers; `fault`: key of the text that says why it does not hold. */
export type Verified = Readonly<{ name: string; description: string; file: string; letter: 'D' | 'R'; fault: string }>;
/** What is asked about `text`, and with what. */
export type Asked = Readonly<{ text: string; means: Means; checks: Pick<Sources, 'receipt' | 'lists'> & Pick<Options, 'logKey'>; t: T }>;

/** `verify NAME FILE --keys KEYS`: tells line by line what `examine` finds; exit 1 with the reason where it does not hold. */
export function credentialCommand({ name, description, file, letter, fault }: Verified, examine: (asked: Asked) => Promise<Findings>): Command {
  return new Command(name)
    .description(description)
    .argument('<file>', file)
    .option('--site <address>', 'the platform that is asked for the credential of the number, its keys and its lists')
    .option('--keys <place>', 'keys of the platform: a file, or the address of its /.well-known/jwks.json')
    .option('--status <place...>', 'lists of suspension and revocation: files or addresses', [])
    .option('--receipt <file>', 'its .tlog-proof; needs --log-key')
    .option('--log-key <key...>', 'verifier keys of the log and of witnesses: NAME+ID+KEY', [])
    .addOption(languageOption())
    .action(async (subject: string, { lang, ...options }: Options) => {
      const t = textsFor(lang);
      const sources = sourcesOf(subject, letter, options, t);
      const [text, keys] = [(await textAt(sources.subject, t)).trim(), await keysAt(sources.keys, t)];
      const found = await examine({ text, means: { keys, suites: allSuites, at: new Date().toISOString(), verify: verifyByKey }, checks: { ...sources, logKey: options.logKey }, t });
      if (found.ok) return console.log(found.value.join('\n'));
      const { code, faults = [] } = found.refusal;
      console.log([t(fault, { file: path.basename(subject), reason: t(`credential.${code}`), code }), ...faults].join('\n'));
      process.exitCode = 1;
    });
}

type Refused = Readonly<{ code: string }> | Readonly<{ code: string; faults: readonly Readonly<{ path: string; code: string }>[] }>;
type Signed = Omit<Listed, 'setCodes'> & Readonly<{ document: Readonly<{ number: string; version: number }>; sha256: string }>;
type Credential<V> = Readonly<{ verify(text: string, means: Means): Promise<Result<V, Refused>>; linesOf(verified: V, t: T): readonly string[]; setCodes: Listed['setCodes'] }>;

/** Whether a credential holds, whether the log has it, and whether lists take it back. With a receipt it has to hold at the moment of its entry. */
export async function credentialFindings<V extends Signed>({ text, means, checks: { receipt, lists, logKey }, t }: Asked, { verify, linesOf, setCodes }: Credential<V>): Promise<Findings> {
  const logged = receipt === undefined ? ok({ leaf: null, line: t('cli.verify.logUnknown') }) : await inLog(receipt, logKey, t);
  if (!logged.ok) return logged;
  const { leaf, line } = logged.value;
  const verified = await verify(text, { ...means, at: leaf?.at ?? means.at });
  if (!verified.ok) return refuse(withFaults(verified.refusal));
  if (leaf && !isLeafOf(leaf, verified.value)) return refuse({ code: 'RECEIPT_OF_OTHER_DOCUMENT' });
  const places = lists(verified.value.status.map(({ list }) => list));
  const standing = await standingOf({ ...verified.value, setCodes }, await Promise.all(places.map((place) => textAt(place, t))), means, t);
  return standing.ok ? ok([...linesOf(verified.value, t), line, ...standing.value]) : standing;
}

const withFaults = (refusal: Refused): Refusals =>
  'faults' in refusal ? { code: refusal.code, faults: refusal.faults.map(({ path: at, code }) => `  ${at}: ${code}`) } : refusal;
