import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { checkTlogProof, readTlogProof, TreeHashes } from '@pure/log';
import type { T } from '@platform/locale';
import { CommandFault } from '../command-fault';
import { sha256, verifyEd25519 } from '../cryptography';
import { languageOption, textsFor } from '../texts';
import { entryIn } from './log-entry';
import { keyOf } from './verify-log';

type Options = Readonly<{ key: readonly string[]; origin?: string; lang?: string }>;
/**
 * `verify receipt RECEIPT DOCUMENT --key KEY`: whether a log holds the entry that the receipt brings along, and the document is
 * the one of which that entry tells. Needs neither network nor database; exit 1 when it does not hold.
 */
export function verifyReceiptCommand(): Command {
  return new Command('receipt')
    .description('a receipt of the log, and the document that it is for')
    .argument('<receipt>', 'a .tlog-proof file of this platform')
    .argument('<document>', 'the published bytes')
    .requiredOption('--key <key...>', 'verifier keys of the log and of witnesses: NAME+ID+KEY')
    .option('--origin <origin>', 'first line of the checkpoint; without it the name of the first key')
    .addOption(languageOption())
    .action(receipt);
}

async function receipt(file: string, document: string, { key: texts, origin, lang }: Options): Promise<void> {
  const t = textsFor(lang);
  const keys = texts.map((text) => keyOf(text, t));
  const [text, bytes] = [(await read(file, t)).toString('utf8'), await read(document, t)];
  const brought = readTlogProof(text);
  if (!brought.ok) return failed(t, file, brought.refusal.code);
  const { index, extra = new Uint8Array(0) } = brought.value;
  const entry = entryIn(extra);
  if (!entry) return failed(t, file, 'RECEIPT_WITHOUT_ENTRY');
  const checked = checkTlogProof(text, extra, { hashes: new TreeHashes(sha256), origin: origin ?? keys[0]?.name ?? '', keys, verify: verifyEd25519 });
  if (!checked.ok) return failed(t, file, checked.refusal.code);
  if (Buffer.from(sha256(bytes)).toString('hex') !== entry.sha256) return failed(t, document, 'DOCUMENT_DIFFERS');
  const { checkpoint, signers } = checked.value;
  console.log(t('cli.verify.receiptHolds', { number: entry.no, version: entry.ver, at: entry.at, origin: checkpoint.origin, entries: checkpoint.size, index, signers: signers.map(({ name }) => name).join(', ') }));
}

function failed(t: T, file: string, code: string): void {
  console.log(t('cli.verify.logFault', { path: path.basename(file), reason: t(`log.${code}`), code }));
  process.exitCode = 1;
}

async function read(file: string, t: T): Promise<Buffer> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) throw new CommandFault(t('cli.refusal.FILE_NOT_FOUND', { name: path.basename(file) }));
  return bytes;
}
