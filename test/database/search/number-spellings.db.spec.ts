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

  let asked = 0;
  const lost: string[] = [];
  for (const { id, raw, document, family } of spellings) {
    const edition = document === undefined ? undefined : documents.get(document);
    const whole = families.get(family);
    if (edition === undefined && whole === undefined) continue;
    asked += 1;
    const { keys } = searchQuery(raw);
    const hits = keys ? await store.numbered(keys) : [];
    const found = edition === undefined ? hits.some((hit) => familyOf.get(hit.id) === whole) : hits.some((hit) => hit.id === edition);
    if (!found) lost.push(`${id} ${raw}`);
  }
  expect(asked).toBeGreaterThan(200);
  expect(lost).toEqual(DAMAGED);
}, 300_000);
