import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { T } from '@platform/locale';
import { CommandFault } from './command-fault';

/** What a file of JSON holds; a fault in words where there is none, or no JSON in it. */
export async function jsonIn(file: string, t: T): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new CommandFault(t('cli.refusal.FILE_NOT_FOUND', { name: path.basename(file) }));
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandFault(t('cli.verify.notJson', { file: path.basename(file) }));
  }
}
