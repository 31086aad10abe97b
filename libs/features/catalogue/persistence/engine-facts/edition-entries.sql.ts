export const queries = {
  stamp: `select version::text as stamp from catalogue.search_state`,
  /** $1 ids of editions. */
  entries: `
    select e.id, e.number, e.side, e.key, f.key as family, f.id as "familyId", concat_ws(E'\\n', e.title_hans, e.title_hant, e.title_en) as titles, s.facets
    from catalogue.edition e join catalogue.family f on f.id = e.family_id left join catalogue.search_entry s on s.id = e.id where e.id = any($1::int[])`,
  /** $1 ids of editions, $2 of families. */
  otherKeys: `select key, family_id as family, edition_id as edition from catalogue.number_key where edition_id = any($1::int[]) or family_id = any($2::int[])`,
};
