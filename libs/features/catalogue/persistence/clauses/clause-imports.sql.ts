const columns = `edition_id, key, number, parent, place, annex, title_hans, title_hant, title_en, abstract_hans, abstract_hant, abstract_en,
  source_id, grade, stated_on, note`;
const assigned = columns.split(',').map((name) => `${name.trim()} = excluded.${name.trim()}`).join(', ');

export const queries = {
  /** $1 rows as JSON. Writes those that are new or say something else than before; gives their lines. */
  upsertClauses: `
with rows as (
  select * from jsonb_to_recordset($1::jsonb) as r(line int, edition_id int, key text, number text, parent text, place int, annex boolean, title_hans text,
    title_hant text, title_en text, abstract_hans text, abstract_hant text, abstract_en text, source_id text, grade int, stated_on text, note text, digest text)
), written as (
  insert into catalogue.clause as stored (${columns}, digest)
  select ${columns}, decode(digest, 'hex') from rows order by line
  on conflict (edition_id, key) do update set ${assigned}, digest = excluded.digest
  where stored.digest <> excluded.digest
  returning edition_id, key
)
select line from rows join written using (edition_id, key)`,

  known: `
select e.key as document, f.key as family, e.number as standard, c.key, c.number,
  array_remove(array[c.abstract_hans, c.abstract_hant, c.abstract_en], null) as abstracts
from catalogue.clause c join catalogue.edition e on e.id = c.edition_id join catalogue.family f on f.id = e.family_id
order by c.id`,
};
