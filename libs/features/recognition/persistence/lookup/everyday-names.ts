import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '@platform/config';
import { parse } from 'csv-parse/sync';
import { type EverydayNames, everydayNameOf, type EverydayRow } from '../../domain/lookup/everyday-name';

const FILE = path.join('data', 'qualifications', 'everyday_names.csv');

let shipped: EverydayNames | null = null;

/** The file of everyday names; read once. @throws when it is not what it must be */
export function everydayNames(): EverydayNames {
  shipped ??= readNames();
  return shipped;
}

function readNames(): EverydayNames {
  const rows: readonly EverydayRow[] = parse(readFileSync(path.join(projectRoot(), FILE)), { columns: true });
  const version = rows[0]?.version ?? '';
  const names = rows.map((row) => {
    const name = everydayNameOf(row);
    if (!name || row.version !== version) throw new Error(`${FILE}: no such row: ${JSON.stringify(row)}`);
    return name;
  });
  return { version, names };
}
