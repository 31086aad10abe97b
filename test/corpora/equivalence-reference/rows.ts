import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AdoptionFact, degrees, type Deviation, deviationKinds, type Fact, type Grade } from '@pure/equivalence';
import { parseNumber } from '@pure/standard-number';
import { csvRows } from '../csv';

type Row = Readonly<Record<string, unknown>>;

const GRADES: Readonly<Record<string, Grade>> = { A: 3, B: 2, C: 1 };
const KINDS: Readonly<Record<string, 'replacement' | 'amendment'>> = { replaces: 'replacement', amends: 'amendment' };

const jsonRows = (file: string): Row[] =>
  readFileSync(join(__dirname, '../../../data/comparisons', file), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Row);

const adoptions = new Map([...jsonRows('adoptions.jsonl'), ...jsonRows('adoptions_more.jsonl')].map((row) => [text(row, 'id'), row]));
const relationRows = csvRows('data/standards/standard_relations.csv');

function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}

/** The adoption that a row of the adoption files states. */
export function adoption(id: string, more: Partial<AdoptionFact> = {}): AdoptionFact {
  const row = adoptions.get(id);
  if (!row) throw new Error(`no row is called ${id}`);
  const year = yearOf(text(row, 'national'));
  return {
    kind: 'adoption', id, source: text(row, 'source'), grade: GRADES[text(row, 'grade')] ?? 0,
    national: text(row, 'national'), base: text(row, 'base'), nationalYear: year, nationalDated: year !== null, baseDated: row['base_dated'] === true,
    degree: degreeIn(text(row, 'degree')) ?? 'undetermined', degreeStated: statedIn(text(row, 'degree_stated')), confirmed: row['confirmed'] === true,
    deviations: deviationsIn(row['deviations']), deviationsSeen: row['deviations_seen'] === true, deviationsComplete: row['deviations_complete'] === true, ...more,
  };
}

/** The row of the relations that begins `from,relation,to`, as a fact. */
export function relation(from: string, word: string, to: string): Fact {
  const row = relationRow(from, word, to);
  const sourced = { id: [from, word, to].join(), source: row['source'] ?? '', grade: GRADES[row['grade'] ?? ''] ?? 0 };
  const kind = KINDS[word];
  if (kind) return { ...sourced, kind, newer: from, older: to, changes: [], changesSeen: false, changesComplete: false };
  if (word !== 'adopts') return { ...sourced, kind: 'mention', from, to };
  return {
    ...sourced, kind: 'adoption', national: from, base: to, nationalYear: yearOf(from), nationalDated: yearOf(from) !== null, baseDated: yearOf(to) !== null,
    degree: degreeIn(row['degree'] ?? '') ?? 'undetermined', degreeStated: null, confirmed: row['note']?.includes('unconfirmed') !== true,
    deviations: [], deviationsSeen: false, deviationsComplete: false,
  };
}

/** A column of that row. */
export const relationColumn = (from: string, word: string, to: string, column: string): string => relationRow(from, word, to)[column] ?? '';

function relationRow(from: string, word: string, to: string): Readonly<Record<string, string>> {
  const row = relationRows.find((one) => one['from_number'] === from && one['relation'] === word && one['to_number'] === to);
  if (!row) throw new Error(`no row says that ${from} ${word} ${to}`);
  return row;
}

function yearOf(number: string): number | null {
  const parsed = parseNumber(number);
  return parsed.ok ? (parsed.value.year ?? null) : null;
}

const degreeIn = (word: string): AdoptionFact['degree'] | undefined => degrees.find((degree) => degree === word);

function statedIn(word: string): AdoptionFact['degreeStated'] {
  const degree = degreeIn(word);
  return degree === undefined || degree === 'undetermined' ? null : degree;
}

function deviationsIn(value: unknown): Deviation[] {
  const rows = Array.isArray(value) ? (value as readonly Row[]) : [];
  return rows.map((row) => ({ baseClause: text(row, 'base_clause'), kind: deviationKinds.find((kind) => kind === row['kind']) ?? 'different', change: text(row, 'change') }));
}
