import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { T } from '@platform/locale';
import { CommandFault } from './command-fault';

/** The notes in a file of heads, the oldest first; null where there is none to be read here. A line that is no head is an empty note. */
export function headsIn(file: string | null, t: T): AsyncIterable<string> | null {
  if (file === null || /^https?:/.test(file)) return null;
  if (!existsSync(file)) throw new CommandFault(t('cli.refusal.FILE_NOT_FOUND', { name: file }));
  return notes(file);
}

async function* notes(file: string): AsyncGenerator<string, undefined> {
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) if (line !== '') yield noteIn(line);
}

function noteIn(line: string): string {
  try {
    const head: unknown = JSON.parse(line);
    const note: unknown = typeof head === 'object' && head !== null ? Reflect.get(head, 'note') : null;
    return typeof note === 'string' ? note : '';
  } catch {
    return '';
  }
}
