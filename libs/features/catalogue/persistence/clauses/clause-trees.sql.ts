export const queries = {
  /** $1 edition ids. */
  ofEditions: `
select c.edition_id, c.number, c.parent, c.place, c.annex, c.title_hans, c.title_hant, c.title_en, c.abstract_hans, c.abstract_hant, c.abstract_en,
  c.source_id, c.grade, c.stated_on
from catalogue.clause c where c.edition_id = any($1::int[]) order by c.id`,
};
