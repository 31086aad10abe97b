import { mkdirSync } from 'node:fs';
import path from 'node:path';

/** Makes a folder that its owner alone enters (0700), where there is none. Those above it are made as the system makes any: others lie in them too. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(path.dirname(folder), { recursive: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}
