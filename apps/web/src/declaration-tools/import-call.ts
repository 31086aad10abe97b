import { CallFailed, problemOf } from '../api/problem';
import type { components } from '../api/schema';

export type Imported = components['schemas']['ImportedSheets'];
export type RowWay = 'append' | 'replace';
export type Importing = Readonly<{ file: File; declaration: string | null; rows: RowWay }>;

/** Reads a file of rows; nothing is kept. @throws CallFailed */
export async function readRows({ file, declaration, rows }: Importing): Promise<Imported> {
  const query = new URLSearchParams({ rows, ...(declaration !== null && { declaration }) });
  const answer = await fetch(`/api/v1/declarations/import?${query.toString()}`, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream', 'x-gongtong-csrf': '1', 'accept-language': document.documentElement.lang },
  }).catch(() => null);
  const body: unknown = await answer?.json().catch(() => null);
  if (answer?.ok !== true) throw new CallFailed(problemOf(body));
  return body as Imported;
}
