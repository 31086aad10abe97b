import type { Tx } from '@platform/database';
import type { Cited } from '../../application/import/citation-store';
import { commands, queries } from './cite.sql';
import { queries as documents } from './merge-documents.sql';

type Counts = Readonly<{ stubs: number; stub_numbers: string[] }>;

/** Takes staged documents and sources into the catalogue, as far as they are not there, and empties the staging tables. */
export async function cite(tx: Tx): Promise<Cited> {
  const { mergeCitedSources, mergeFamilies, mergeStubs, mergeKeys, resolveRefs, redirectAdoptions } = documents;
  for (const statement of [mergeCitedSources, mergeFamilies, mergeStubs, mergeKeys, resolveRefs, redirectAdoptions]) await tx.execute(statement);
  const refs = await tx.query<{ key: string; id: number }>(queries.refs);
  const counts = await tx.first<Counts>(queries.stubs);
  await tx.execute(commands.emptyStaging);
  return { ids: new Map(refs.map(({ key, id }) => [key, id])), stubs: counts?.stubs ?? 0, stubNumbers: counts?.stub_numbers ?? [] };
}
