import { catalogueSearch } from '@features/catalogue';
import { familyKey, numberKey, parseNumber } from '@pure/standard-number';
import { searchQuery } from '../../../libs/features/catalogue/application/search/search-query';
import { csvRows } from '../../corpora/csv';
import { testDatabase } from '../../support/database';

type Spelling = Readonly<{ id: string; raw: string; document?: string; family: string }>;

const spellings = csvRows('test/corpora/number_strings.csv').flatMap(({ id = '', raw = '', expected_number: expected = '', verdict }): Spelling[] => {
  const parsed = parseNumber(expected);
  if (!parsed.ok || verdict === 'wrong_number') return [];
  const { year, amendments } = parsed.value;
  return [{ id, raw, family: familyKey(parsed.value), ...(year !== undefined || amendments.length > 0 ? { document: numberKey(parsed.value) } : {}) }];
});

/** Covers as a scanner read them, which only a person may repair. */
const DAMAGED = ['n00453 GBT 1 47283-2008ISO 11 1 99-3:2005', 'n00454 GBT 147283-2008IS0 11 1993:2005'];

it('every spelling finds the document, or the family, that it names, where the catalogue has it', async () => {
  const database = await testDatabase({ starter: true });
  const { store } = catalogueSearch(database);
  const held = async (table: string, keys: readonly string[]) =>
    new Map((await database.read.query<{ key: string; id: number }>(`select key, id from catalogue.${table} where key = any($1::text[])`, [keys])).map(({ key, id }) => [key, id]));
  const documents = await held('edition', spellings.flatMap(({ document }) => document ?? []));
  const families = await held('family', spellings.map(({ family }) => family));
  const familyOf = new Map((await database.read.query<{ id: number; family_id: number }>('select id, family_id from catalogue.edition where family_id = any($1::int[])', [[...families.values()]])).map((row) => [row.id, row.family_id]));

  const known = spellings.filter(({ document, family }) => families.has(family) || (document !== undefined && documents.has(document)));
  const lost = (await inBatches(known, async ({ id, raw, document, family }) => {
    const edition = document === undefined ? undefined : documents.get(document);
    const { keys } = searchQuery(raw);
    const hits = keys ? await store.numbered(keys) : [];
    const isFound = hits.some((hit) => (edition === undefined ? familyOf.get(hit.id) === families.get(family) : hit.id === edition));
    return isFound ? [] : [`${id} ${raw}`];
  })).flat();
  expect(known.length).toBeGreaterThan(200);
  expect(lost).toEqual(DAMAGED);
}, 300_000);

async function inBatches<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < items.length; from += 10) done.push(...(await Promise.all(items.slice(from, from + 10).map(work))));
  return done;
}
