import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hasCode, writeOnce } from './write-once';

const BYTES = 32;

/** The key in `seal.key` of the folder (base64 text, readable by its owner only), made where there is none. */
export function sealingKey(folder: string): Buffer {
  const file = path.join(folder, 'seal.key');
  const known = read(file);
  if (known) return known;
  writeOnce(file, `${randomBytes(BYTES).toString('base64')}\n`);
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
