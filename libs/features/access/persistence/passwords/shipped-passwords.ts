import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@platform/config';
import { digestOf } from '@platform/sealing';
import type { ListedPasswords } from '../../domain/password/commonest-passwords';

/** Hexadecimal digits that the list has of each digest. */
const DIGITS = 16;
const ROW = new RegExp(`^([0-9a-f]{${DIGITS}}),`);

let shipped: ListedPasswords | null = null;

/** The passwords of `data/passwords/commonest.csv`, which has their digests alone; read once. @throws when the file is not what it must be */
export function shippedPasswords(): ListedPasswords {
  shipped ??= readPasswords(path.join(projectRoot(), 'data', 'passwords', 'commonest.csv'));
  return shipped;
}

function readPasswords(file: string): ListedPasswords {
  const [, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const digests = new Set(rows.map(digestIn));
  return { has: (folded) => digests.has(digestOf(folded).toString('hex').slice(0, DIGITS)) };
}

function digestIn(row: string): string {
  const digest = ROW.exec(row)?.[1];
  if (digest === undefined) throw new Error(`data/passwords/commonest.csv: no such row: ${row}`);
  return digest;
}
