import { Injectable } from '@nestjs/common';
import { ReadPool } from '@platform/database';
import { ArrayItems, isPlain } from '@pure/exchange';
import type { PublishedAct, PublishedMapping } from '../../application/approval/published-mappings';
import { ExportedMappings } from '../../application/exchange/exported-mappings';
import type { MappingDocument } from '../../domain/approval/document';
import type { MappingRow } from '../../domain/content';
import { queries } from './exported.sql';

/** Characters that are read at once; a row of the editor's limits is smaller. */
const SLICE = 400_000;

type HeadRow = Omit<PublishedMapping, 'document' | 'acts' | 'versions' | 'objections' | 'notice' | 'logged'> & Readonly<{ document: string }>;

/** Reads rows out of the text that was published, a slice at a time: neither this process nor a connection holds the whole. */
@Injectable()
export class SqlExportedMappings extends ExportedMappings {
  constructor(private readonly pool: ReadPool) {
    super();
  }

  head(number: string, version: number | null): Promise<PublishedMapping | null> {
    return this.pool.snapshot(async (tx) => {
      const row = await tx.first<HeadRow>(queries.head, [number, version]);
      if (!row) return null;
      const acts = await tx.query<PublishedAct>(queries.acts, [number]);
      const versions = (await tx.query<{ version: number }>(queries.versions, [number])).map(({ version: each }) => each);
      return { ...row, document: headOf(row.document), acts, versions, objections: [], notice: null, logged: null };
    });
  }

  async *rows(number: string, record: number): AsyncIterable<MappingRow> {
    const items = new ArrayItems();
    let at = (await this.pool.first<{ at: number }>(queries.begins, [number, record]))?.at ?? 0;
    while (!items.isDone) {
      const slice = (await this.pool.first<{ slice: string }>(queries.slice, [number, record, at, SLICE]))?.slice ?? '';
      if (slice === '') throw new Error(`the published mapping ${number} ends within its rows`);
      at += SLICE;
      for (const item of items.push(slice)) yield rowOf(item);
    }
  }
}

const isHead = (value: unknown): value is MappingDocument => isPlain(value) && value['format'] === 'gongtong-mapping/1' && isPlain(value['content']);
const isRow = (value: unknown): value is MappingRow => isPlain(value) && typeof value['key'] === 'string' && Array.isArray(value['sources']);

/** @throws where what was published is no document: nobody but this program writes there */
function headOf(text: string): MappingDocument {
  const value: unknown = JSON.parse(text);
  if (!isHead(value)) throw new Error('a published mapping holds no document that this program knows');
  return value;
}

function rowOf(text: string): MappingRow {
  const value: unknown = JSON.parse(text);
  if (!isRow(value)) throw new Error('a published mapping holds a row that this program does not know');
  return value;
}
