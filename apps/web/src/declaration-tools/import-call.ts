import type { components } from '../api/schema';
import { sendContent } from '../api/send-content';

export type Imported = components['schemas']['ImportedSheets'];
export type RowWay = 'append' | 'replace';
export type Importing = Readonly<{ file: File; declaration: string | null; rows: RowWay }>;

/** Reads a file of rows; nothing is kept. @throws CallFailed */
export async function readRows({ file, declaration, rows }: Importing): Promise<Imported> {
  const query = new URLSearchParams({ rows, ...(declaration !== null && { declaration }) });
  return sendContent(`/api/v1/declarations/import?${query.toString()}`, file);
}
