import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Operator } from '@ui';

const fields = ['authority', 'organiser', 'siteCode', 'filing', 'phone'] as const;

/**
 * Who runs this site, from `operator.json` in the data folder; a field that is absent, empty or no text is left out of
 * the footer.
 * @throws where the file is no JSON
 */
export function readOperator(folder: string): Operator {
  const file = path.join(folder, 'operator.json');
  if (!existsSync(file)) return {};
  const given: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof given !== 'object' || given === null) return {};
  return Object.fromEntries(fields.flatMap((field) => textOf(Reflect.get(given, field)).map((text) => [field, text])));
}

function textOf(value: unknown): string[] {
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
}
