import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Grade, readRequirement, type Requirement, type RequirementPair } from '@pure/equivalence';

const FOLDER = join(__dirname, '..', '..', 'data', 'comparisons');

export type DataRow = Readonly<Record<string, unknown>>;

const rowsOf = (file: string): readonly DataRow[] => readFileSync(join(FOLDER, file), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as DataRow);

export const requirementRows = rowsOf('requirements.jsonl');

/** The requirements of the data files; those that cannot be read are the fault of the first test. */
export const requirements: readonly Requirement[] = requirementRows.flatMap((row) => {
  const read = readRequirement(row);
  return read.ok ? read.value : [];
});

export function requirementOf(id: string): Requirement {
  const found = requirements.find((requirement) => requirement.id === id);
  if (!found) throw new Error(`no requirement ${id}`);
  return found;
}

const grades: Readonly<Record<string, Grade>> = { A: 3, B: 2, C: 1 };

export const pairs: readonly RequirementPair[] = rowsOf('pairs.jsonl').map((row) => ({ ...(row as Omit<RequirementPair, 'grade'>), grade: grades[String(row['grade'])] ?? 0 }));

export function grouped<T>(list: readonly T[], key: (item: T) => string | number): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) groups.set(String(key(item)), [...(groups.get(String(key(item))) ?? []), item]);
  return groups;
}

/** The documents of the data files with their requirements. */
export const documents = grouped(requirements, ({ document }) => document);
