import { hash } from 'node:crypto';
import path from 'node:path';
import { Command } from 'commander';
import { checkDocument, checkProof, type ProofFault } from '@pure/equivalence';
import type { T } from '@platform/locale';
import { jsonIn } from '../json-file';
import { languageOption, textsFor } from '../texts';
import { verifyCertificateCommand } from './verify-certificate';
import { verifyDeclarationCommand } from './verify-declaration';
import { verifyDrawCommand } from './verify-draw';
import { verifyLogCommand } from './verify-log';
import { verifyReceiptCommand } from './verify-receipt';

/** `verify proof FILE`, `verify log PLACE`, `verify receipt FILE DOCUMENT`, `verify declaration FILE`, `verify certificate FILE` and `verify draw FILE`. The first: whether a proof, or a whole file of `derive --json`, holds. Needs no database; exit 1 when it does not. */
export function verifyCommand(): Command {
  const command = new Command('verify').description('check what was given out, offline');
  command
    .command('proof')
    .description('a proof, or a file that derive --json wrote')
    .argument('<file>', 'JSON')
    .addOption(languageOption())
    .action(proof);
  return command.addCommand(verifyLogCommand()).addCommand(verifyReceiptCommand()).addCommand(verifyDeclarationCommand()).addCommand(verifyCertificateCommand()).addCommand(verifyDrawCommand());
}

async function proof(file: string, { lang }: Readonly<{ lang?: string }>): Promise<void> {
  const t = textsFor(lang);
  const value = await jsonIn(file, t);
  const faults = isDocument(value) ? checkDocument(value, sha256) : checkProof(value, sha256);
  console.log(faults.length === 0 ? t('cli.verify.valid', { file: path.basename(file) }) : faults.map((fault) => faultLine(t, fault)).join('\n'));
  if (faults.length > 0) process.exitCode = 1;
}

const sha256 = (text: string): string => hash('sha256', text);

const isDocument = (value: unknown): boolean => typeof value === 'object' && value !== null && 'items' in value;

/** `item 1, proof 1, step 2: … (STEP_MASK_DIFFERS)`, counted from 1. */
function faultLine(t: T, { item, proof: place, step, leaf, code }: ProofFault): string {
  const at = [['item', item], ['proof', place], ['step', step]] as const;
  const places = at.flatMap(([name, index]) => (index === undefined ? [] : [t(`cli.verify.${name}`, { place: index + 1 })]));
  return t('cli.verify.fault', { place: [...places, ...(leaf === undefined ? [] : [leaf])].join(', ') || t('cli.verify.whole'), reason: t(`proof.${code}`), code });
}
