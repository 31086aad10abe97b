import { randomBytes } from 'node:crypto';
import { linkSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makePrivateFolder } from './private-folder';

/**
 * Writes a file that its owner alone reads (0600; its folder 0700 where there is none), unless there is one already. Of several
 * processes that start at once one writes it: the file appears whole or not at all.
 */
export function writeOnce(file: string, text: string): void {
  makePrivateFolder(path.dirname(file));
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, text, { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(draft, file);
  } catch (fault) {
    if (!hasCode(fault, 'EEXIST')) throw fault; // another process was first
  } finally {
    rmSync(draft);
  }
}

/** Whether the system gave this code as the reason of a failure. */
export const hasCode = (fault: unknown, code: string): boolean => typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === code;
