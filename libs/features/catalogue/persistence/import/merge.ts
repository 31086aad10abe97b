import type { LocalDate } from '@pure/kernel';
import type { Tx } from '@platform/database';
import type { MergeCounts } from '../../application/import/import-store';
import {
  describeStubs, mergeCitedSources, mergeDescribed, mergeFamilies, mergeKeys, mergeListedSources, mergeStubs, redirectAdoptions, resolveRefs,
} from './merge-documents.sql';
import { countMerge, mergeFacts, mergeKeyed, mergeStatements, touchReplaced } from './merge-facts.sql';
import { projectTouched, updateTouchedStatuses } from './project';

/** Temporary tables have no statistics of their own accord. */
const analyse = [
  'analyze import_document (key, family_key, slug, family_slug)', 'analyze import_statement (document)', 'analyze import_key (key, document)',
  'analyze import_replacement (newer, older)', 'analyze import_amendment (document, base)',
];

type Counts = Readonly<{ new_rows: number; stubs: number; stub_numbers: string[]; amendments_as_base: number }>;

/** From staging into the catalogue: documents, then facts, then what follows from them. */
export async function merge(tx: Tx, today: LocalDate): Promise<MergeCounts> {
  await run(tx, [...analyse, mergeListedSources, mergeCitedSources]);
  await run(tx, [mergeFamilies, describeStubs, mergeDescribed, mergeKeys, mergeStubs, mergeKeys, resolveRefs, 'analyze import_ref', redirectAdoptions]);
  await run(tx, [mergeStatements, ...mergeFacts, ...mergeKeyed]);
  await projectTouched(tx);
  await run(tx, [touchReplaced]);
  await updateTouchedStatuses(tx, today);
  const counts = await tx.first<Counts>(countMerge);
  if (!counts) throw new Error('a merge must be counted');
  return { newRows: counts.new_rows, stubs: counts.stubs, stubNumbers: counts.stub_numbers, amendmentsAsBase: counts.amendments_as_base };
}

async function run(tx: Tx, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await tx.execute(statement);
}
