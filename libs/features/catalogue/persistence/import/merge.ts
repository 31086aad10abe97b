import type { LocalDate } from '@pure/kernel';
import type { Tx } from '@platform/database';
import type { MergeCounts } from '../../application/import/import-store';
import { queries as dictionaries } from './merge-dictionaries.sql';
import { queries as documents } from './merge-documents.sql';
import { queries as facts } from './merge-facts.sql';
import { queries as statements } from './merge-statements.sql';
import { projectTouched, updateTouchedStatuses } from './project';
import { commands } from './run.sql';

/** Temporary tables have no statistics of their own accord. */
const analyse = [
  'analyze import_document (key, family_key, slug, family_slug)', 'analyze import_key (key, document)',
  'analyze import_replacement (newer, older)', 'analyze import_amendment (document, base)',
];

type Counts = Readonly<{ new_rows: number; stubs: number; stub_numbers: string[]; amendments_as_base: number }>;

/** From staging into the catalogue, where what is described already is: documents, then facts, then what follows from them. */
export async function merge(tx: Tx, today: LocalDate): Promise<MergeCounts> {
  const { takeCited, mergeListedSources, mergeFamilies, mergeKeys, mergeStubs, resolveRefs, redirectAdoptions } = documents;
  await run(tx, [commands.wholeTables, takeCited, ...analyse, mergeListedSources, mergeFamilies, mergeKeys, mergeStubs, mergeKeys, resolveRefs, 'analyze import_ref']);
  await run(tx, [redirectAdoptions, ...Object.values(facts), ...Object.values(dictionaries)]);
  await projectTouched(tx);
  await run(tx, [statements.touchReplaced]);
  await updateTouchedStatuses(tx, today);
  const counts = await tx.first<Counts>(statements.countMerge);
  if (!counts) throw new Error('a merge must be counted');
  return { newRows: counts.new_rows, stubs: counts.stubs, stubNumbers: counts.stub_numbers, amendmentsAsBase: counts.amendments_as_base };
}

async function run(tx: Tx, list: readonly string[]): Promise<void> {
  for (const statement of list) await tx.execute(statement);
}
