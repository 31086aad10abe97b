import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { type ReadResource, readKey, TreeHashes, type VerifierKey, verifyLog } from '@pure/log';
import type { T } from '@platform/locale';
import { CommandFault } from '../command-fault';
import { sha256, verifyEd25519 } from '../cryptography';
import { languageOption, textsFor } from '../texts';

type Options = Readonly<{ key: readonly string[]; origin?: string; seen?: string; lang?: string }>;

/**
 * `verify log PLACE --key KEY`: reads a whole log, of ours or of anybody that keeps C2SP tlog-tiles, and makes its tiles and
 * its root anew. Needs no database; exit 1 when it does not hold.
 */
export function verifyLogCommand(): Command {
  return new Command('log')
    .description('a transparency log from its first entry to its last')
    .argument('<place>', 'address below which checkpoint and tiles are served, or a folder with them')
    .requiredOption('--key <key...>', 'verifier keys of the log and of witnesses: NAME+ID+KEY')
    .option('--origin <origin>', 'first line of its checkpoints; without it the name of the first key')
    .option('--seen <file>', 'the checkpoint of the last time: the log must still begin with it; the new one replaces it')
    .addOption(languageOption())
    .action(log);
}

async function log(place: string, { key: texts, lang, ...options }: Options): Promise<void> {
  const t = textsFor(lang);
  const keys = texts.map((text) => keyOf(text, t));
  const seen = options.seen === undefined ? null : await readFile(options.seen, 'utf8').catch(() => null);
  const read = place.startsWith('http:') || place.startsWith('https:') ? below(place, t) : inFolder(place);
  const checked = await verifyLog(read, { hashes, keys, origin: options.origin ?? keys[0]?.name ?? '', verify: verifyEd25519, ...(seen !== null && { seen }) });
  if (!checked.ok) {
    const { code, path: at } = checked.refusal;
    console.log(t('cli.verify.logFault', { path: at, reason: t(`log.${code}`), code }));
    process.exitCode = 1;
    return;
  }
  const { checkpoint, signers } = checked.value;
  console.log(t('cli.verify.logHolds', { origin: checkpoint.origin, entries: checkpoint.size, signers: signers.map(({ name }) => name).join(', ') }));
  if (seen !== null) console.log(t('cli.verify.logGrew'));
  if (options.seen !== undefined) await writeFile(options.seen, (await read('checkpoint')) ?? '');
}

export function keyOf(text: string, t: T): VerifierKey {
  const key = readKey(sha256, text);
  if (!key) throw new CommandFault(t('cli.verify.noKey', { key: text }));
  return key;
}

/** What is missing is told by 404 and 410; anything else is no answer of the log. */
const below = (prefix: string, t: T): ReadResource => async (name) => {
  const response = await fetch(`${prefix.replace(/\/$/, '')}/${name}`).catch(() => null);
  if (response?.ok) return new Uint8Array(await response.arrayBuffer());
  if (response?.status === 404 || response?.status === 410) return null;
  throw new CommandFault(t('cli.verify.logAway', { path: name, status: response?.status ?? '–' }));
};

const inFolder = (folder: string): ReadResource => (name) => readFile(path.join(folder, name)).catch(() => null);

const hashes = new TreeHashes(sha256);
