/** Addresses of all editions, by ranges of ids. */
export const queries = {
  lastEdition: `select coalesce(max(id), 0) as last from catalogue.edition`,

  /** $1 first id, $2 last id. */
  slugsBetween: `select slug from catalogue.edition where id between $1 and $2 and not cited_only order by id`,
};
