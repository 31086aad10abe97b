import path from 'node:path';
import { Command } from 'commander';
import { checkDraw, readDraw } from '@pure/draw';
import { jsonIn } from '../json-file';
import { languageOption, textsFor } from '../texts';

/** `verify draw FILE`: whether a draw holds, computed anew from what was announced and what was opened. Needs neither network nor database; exit 1 when it does not. */
export function verifyDrawCommand(): Command {
  return new Command('draw').description('a draw, computed anew').argument('<file>', 'JSON with announcement and opening').addOption(languageOption()).action(draw);
}

async function draw(file: string, { lang }: Readonly<{ lang?: string }>): Promise<void> {
  const t = textsFor(lang);
  const read = readDraw(await jsonIn(file, t));
  const faults = read.ok ? checkDraw(read.value.announcement, read.value.opening).map((code) => ({ code, path: '' })) : [read.refusal];
  if (read.ok && faults.length === 0) {
    const { announcement: { number, pool }, opening: { panel } } = read.value;
    return console.log(t('cli.verify.drawHolds', { number, pool: pool.length, seats: panel.length }));
  }
  console.log(faults.map((fault) => t('cli.verify.drawFault', { file: path.basename(file), reason: t(`draw.${fault.code}`, { path: fault.path }), code: fault.code })).join('\n'));
  process.exitCode = 1;
}
