import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const BYTES = 32;

/**
 * The key in `seal.key` of the folder (base64 text, readable by its owner only), made where there is none. Of several
 * processes that start at once one makes it: the file appears whole or not at all.
 */
export function sealingKey(folder: string): Buffer {
  const file = path.join(folder, 'seal.key');
  const known = read(file);
  if (known) return known;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${randomBytes(BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, file);
  } catch (fault) {
    if (!hasCode(fault, 'EEXIST')) throw fault; // another process was first
  } finally {
    rmSync(draft);
  }
  const made = read(file);
  if (!made) throw new Error(`${file} has gone`);
  return made;
}

function read(file: string): Buffer | null {
  try {
    const key = Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
    if (key.length !== BYTES) throw new Error(`${file} holds no key of ${BYTES} bytes in base64`);
    return key;
  } catch (fault) {
    if (hasCode(fault, 'ENOENT')) return null;
    throw fault;
  }
}

const hasCode = (fault: unknown, code: string): boolean => typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === code;
