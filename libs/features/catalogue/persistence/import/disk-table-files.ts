import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type Result, ok, refuse } from '@pure/kernel';
import {
  type FileRefusal, type OpenTable, type RawRows, TableFiles, type TableFormat, tableFormats,
} from '../../application/import/table-files';
import { textEncodings } from '../../application/import/encoding';
import { csvTable } from './csv-rows';
import { contentOf, digestOf } from './file-bytes';
import { decoding, encodingOf } from './file-encoding';
import { jsonlTable } from './jsonl-rows';
import { xlsxTable } from './xlsx-rows';

/** Tables that lie in the file system. */
@Injectable()
export class DiskTableFiles extends TableFiles {
  async open(file: string): Promise<Result<OpenTable, FileRefusal>> {
    const name = path.basename(file);
    const size = await sizeOf(file);
    if (size === null) return refuse({ code: 'FILE_NOT_FOUND', name });
    const format = formatOf(name);
    if (!format) return refuse({ code: 'FILE_FORMAT_UNKNOWN', name, expected: tableFormats.map((each) => `.${each}`).join(', ') });
    try {
      return await opened(file, name, format, size);
    } catch (fault) {
      return refuse({ code: 'FILE_DAMAGED', name, detail: fault instanceof Error ? fault.message : String(fault) });
    }
  }

  async digest(file: string): Promise<Uint8Array | null> {
    return (await sizeOf(file)) === null ? null : digestOf(file);
  }
}

async function opened(file: string, name: string, format: TableFormat, size: number): Promise<Result<OpenTable, FileRefusal>> {
  const encoding = format === 'xlsx' ? 'utf-8' : await encodingOf(file);
  if (!encoding) return refuse({ code: 'FILE_ENCODING_UNREADABLE', name, expected: textEncodings.join(', ') });
  let bytes = 0;
  const content = await contentOf(file, (count) => (bytes += count));
  const table: ReadTable = format === 'xlsx' ? await xlsxTable(content) : await textTable(format, content.pipe(decoding(encoding)));
  if (table.columns.length === 0) return refuse({ code: 'FILE_EMPTY', name });
  let rows = 0;
  return ok({
    name, format, encoding,
    digest: await digestOf(file),
    columns: table.columns,
    rows: counted(table.rows, (count) => (rows += count)),
    fraction: () => (table.count === undefined ? Math.min(1, bytes / Math.max(1, size)) : rows / Math.max(1, table.count)),
  });
}

/** `count`: number of rows, where it is known beforehand. */
type ReadTable = Readonly<{ columns: string[]; rows: RawRows; count?: number }>;

const textTable = (format: 'csv' | 'jsonl', text: Readable): Promise<ReadTable> => (format === 'csv' ? csvTable(text) : jsonlTable(text));

async function* counted(rows: RawRows, onRows: (count: number) => void): RawRows {
  for await (const group of rows) {
    onRows(group.length);
    yield group;
  }
}

function formatOf(name: string): TableFormat | undefined {
  const extension = path.extname(name.toLowerCase().replace(/\.gz$/, '')).slice(1);
  return tableFormats.find((format) => format === extension);
}

async function sizeOf(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? found.size : null;
}
