export const queries = {
  /** $1 edition. */
  ofEdition: `
select number, parent, place, annex, title_hans, title_hant, title_en, abstract_hans, abstract_hant, abstract_en, source_id, grade, stated_on, note
from catalogue.clause where edition_id = $1::int order by id`,
};
