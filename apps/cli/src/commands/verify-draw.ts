import path from 'node:path';
import { Command } from 'commander';
import { checkDraw, readDraw } from '@pure/draw';
import type { T } from '@platform/locale';
import { jsonIn } from '../json-file';
import { languageOption, textsFor } from '../texts';
import { drawLogFaults } from './draw-in-log';
import { keyOf } from './verify-log';

type Options = Readonly<{ key?: readonly string[]; origin?: string; lang?: string }>;

/**
 * `verify draw FILE`: whether a draw holds, computed anew from what was announced and what was opened; with `--key KEY` also whether the
 * public log holds both, by the receipts that the file brings along. Needs neither network nor database; exit 1 when it does not.
 */
export function verifyDrawCommand(): Command {
  return new Command('draw')
    .description('a draw, computed anew')
    .argument('<file>', 'JSON with announcement and opening')
    .option('--key <key...>', 'verifier keys of the log and of witnesses: NAME+ID+KEY; the announcement and the opening are held against the log')
    .option('--origin <origin>', 'first line of the checkpoint; without it the name of the first key')
    .addOption(languageOption())
    .action(draw);
}

async function draw(file: string, { key: texts = [], origin, lang }: Options): Promise<void> {
  const t = textsFor(lang);
  const value = await jsonIn(file, t);
  const read = readDraw(value);
  const faults = read.ok ? checkDraw(read.value.announcement, read.value.opening).map((code) => ({ code, path: '' })) : [read.refusal];
  if (!read.ok || faults.length > 0) return failed(t, faults.map((fault) => t('cli.verify.drawFault', { file: path.basename(file), reason: t(`draw.${fault.code}`, { path: fault.path }), code: fault.code })));
  const { announcement: { number, pool }, opening: { panel } } = read.value;
  const keys = texts.map((text) => keyOf(text, t));
  const unlogged = keys.length === 0 ? [] : drawLogFaults(value, { keys, origin: origin ?? keys[0]?.name ?? '' });
  if (unlogged.length > 0) return failed(t, unlogged.map(({ part, code }) => t('cli.verify.drawLogFault', { part: t(`cli.verify.draw.${part}`), reason: t(`log.${code}`), code })));
  console.log(t('cli.verify.drawHolds', { number, pool: pool.length, seats: panel.length }));
  if (keys.length > 0) console.log(t('cli.verify.drawLogged'));
}

function failed(t: T, lines: readonly string[]): void {
  console.log(lines.join('\n'));
  process.exitCode = 1;
}
