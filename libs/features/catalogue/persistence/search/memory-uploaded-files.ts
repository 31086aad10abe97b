import path from 'node:path';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { ok, refuse, type Result } from '@pure/kernel';
import { recogniseEncoding, textEncodings } from '../../application/import/encoding';
import type { FileRefusal } from '../../application/import/table-files';
import { type UploadedContent, UploadedFiles } from '../../application/search/uploaded-list';
import { csvTable } from '../import/csv-rows';
import { jsonlTable } from '../import/jsonl-rows';
import { xlsxTable } from '../import/xlsx-rows';
import { unpackedSize } from './unpacked-size';

/** Files that were sent, read in memory. */
@Injectable()
export class MemoryUploadedFiles extends UploadedFiles {
  async open(name: string, bytes: Uint8Array): Promise<Result<UploadedContent, FileRefusal>> {
    const format = formats.find((each) => path.extname(name).toLowerCase() === each);
    if (!format) return refuse({ code: 'FILE_FORMAT_UNKNOWN', name, expected: formats.join(', ') });
    if (bytes.length === 0) return refuse({ code: 'FILE_EMPTY', name });
    try {
      if (format === '.xlsx') return await workbook(name, Buffer.from(bytes));
    } catch (fault) {
      return refuse({ code: 'FILE_DAMAGED', name, detail: fault instanceof Error ? fault.message : String(fault) });
    }
    const encoding = recogniseEncoding(bytes);
    if (!encoding) return refuse({ code: 'FILE_ENCODING_UNREADABLE', name, expected: textEncodings.join(', ') });
    const text = new TextDecoder(encoding).decode(bytes);
    if (format === '.txt') return ok({ kind: 'text', text });
    return table(format === '.csv' ? await csvTable(Readable.from([text])) : await jsonlTable(Readable.from([text])));
  }
}

/** A workbook of two megabytes holds some twenty of rows; one made to exhaust the memory holds a thousand times what it has. */
const LARGEST_UNPACKED = 32 * 1024 * 1024;

async function workbook(name: string, bytes: Buffer): Promise<Result<UploadedContent, FileRefusal>> {
  if ((await unpackedSize(bytes, LARGEST_UNPACKED)) === null) return refuse({ code: 'FILE_DAMAGED', name, detail: `no plain workbook of ${LARGEST_UNPACKED} bytes at most` });
  return table(await xlsxTable(Readable.from([bytes])));
}

const formats = ['.txt', '.csv', '.jsonl', '.xlsx'] as const;

const table = ({ columns, rows }: Omit<Extract<UploadedContent, { kind: 'table' }>, 'kind'>): Result<UploadedContent, FileRefusal> => ok({ kind: 'table', columns, rows });
