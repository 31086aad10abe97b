import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { Json } from '@pure/kernel';
import type { ExportedDeclaration } from '../../application/many/export-own';
import { type RowKind, indicatorFields, productFields, rowKinds } from '../../application/many/headings';
import type { OwnRow } from '../../application/many/own-rows';
import { csvFile, csvLines } from './csv';
import { zipFile } from './zip';

type Sources = Readonly<{ declarations: () => AsyncIterable<ExportedDeclaration>; rows: (of: RowKind) => AsyncIterable<OwnRow> }>;

export function exportFile(as: 'jsonl' | 'zip' | RowKind, { declarations, rows }: Sources): StreamableFile {
  if (as === 'zip') {
    const tables = rowKinds.map((of) => ({ name: `declaration-${of}.csv`, parts: csvLines(table(of, rows(of))) }));
    return zipFile('declarations.zip', [{ name: 'declarations.jsonl', parts: lines(declarations()) }, ...tables]);
  }
  if (as !== 'jsonl') return csvFile(`declaration-${as}.csv`, table(as, rows(as)));
  return new StreamableFile(Readable.from(lines(declarations())), { type: 'application/jsonl; charset=utf-8', disposition: 'attachment; filename="declarations.jsonl"' });
}

async function* lines(declarations: AsyncIterable<ExportedDeclaration>): AsyncGenerator<string> {
  for await (const { versions, ...one } of declarations) yield `${JSON.stringify({ ...one, versions: versions.map(({ document, ...version }) => ({ ...version, document: plain(document) })) })}\n`;
}

function plain(document: string): unknown {
  return JSON.parse(document);
}

/** The columns of an import, and where each row stands. */
async function* table(of: RowKind, rows: AsyncIterable<OwnRow>): AsyncGenerator<readonly string[]> {
  const fields = of === 'products' ? productFields : indicatorFields;
  yield ['declaration', 'number', 'state', ...fields];
  for await (const { id, number, state, row, product } of rows) yield [id, number ?? '', state, ...fields.map((field) => (field === 'product' ? (product ?? '') : cellOf(row, field)))];
}

function cellOf(row: Readonly<Record<string, Json>>, field: string): string {
  const method = row.method;
  if (field === 'method') return isRow(method) ? textOf(method.edition) : '';
  if (field === 'clause' || field === 'own') return isRow(method) ? textOf(method[field]) : '';
  if (field !== 'conditions') return textOf(row[field]);
  return (Array.isArray(row.conditions) ? (row.conditions as Json[]) : []).flatMap((each) => (isRow(each) ? [`${textOf(each.name)}=${[textOf(each.value), textOf(each.unit)].join(' ').trim()}`] : [])).join('; ');
}

const isRow = (value: Json | undefined): value is Readonly<Record<string, Json>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: Json | undefined): string => (value === undefined || value === null ? '' : Array.isArray(value) ? value.map(String).join('; ') : typeof value === 'object' ? JSON.stringify(value) : String(value));
