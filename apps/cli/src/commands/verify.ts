import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { checkDocument, checkProof, type ProofFault } from '@pure/equivalence';
import type { T } from '@platform/locale';
import { CommandFault } from '../command-fault';
import { languageOption, textsFor } from '../texts';
import { verifyDeclarationCommand } from './verify-declaration';
import { verifyLogCommand } from './verify-log';
import { verifyReceiptCommand } from './verify-receipt';

/** `verify proof FILE`, `verify log PLACE`, `verify receipt FILE DOCUMENT` and `verify declaration FILE`. The first: whether a proof, or a whole file of `derive --json`, holds. Needs no database; exit 1 when it does not. */
export function verifyCommand(): Command {
  const command = new Command('verify').description('check what was given out, offline');
  command
    .command('proof')
    .description('a proof, or a file that derive --json wrote')
    .argument('<file>', 'JSON')
    .addOption(languageOption())
    .action(proof);
  return command.addCommand(verifyLogCommand()).addCommand(verifyReceiptCommand()).addCommand(verifyDeclarationCommand());
}

async function proof(file: string, { lang }: Readonly<{ lang?: string }>): Promise<void> {
  const t = textsFor(lang);
  const value = await jsonIn(file, t);
  const faults = isDocument(value) ? checkDocument(value, sha256) : checkProof(value, sha256);
  console.log(faults.length === 0 ? t('cli.verify.valid', { file: path.basename(file) }) : faults.map((fault) => faultLine(t, fault)).join('\n'));
  if (faults.length > 0) process.exitCode = 1;
}

async function jsonIn(file: string, t: T): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new CommandFault(t('cli.refusal.FILE_NOT_FOUND', { name: path.basename(file) }));
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandFault(t('cli.verify.notJson', { file: path.basename(file) }));
  }
}

const sha256 = (text: string): string => hash('sha256', text);

const isDocument = (value: unknown): boolean => typeof value === 'object' && value !== null && 'items' in value;

/** `item 1, proof 1, step 2: … (STEP_MASK_DIFFERS)`, counted from 1. */
function faultLine(t: T, { item, proof: place, step, leaf, code }: ProofFault): string {
  const at = [['item', item], ['proof', place], ['step', step]] as const;
  const places = at.flatMap(([name, index]) => (index === undefined ? [] : [t(`cli.verify.${name}`, { place: index + 1 })]));
  return t('cli.verify.fault', { place: [...places, ...(leaf === undefined ? [] : [leaf])].join(', ') || t('cli.verify.whole'), reason: t(`proof.${code}`), code });
}
