export const queries = {
  /** $1 ids of editions. */
  among: `select e.id from catalogue.edition e where e.id = any($1::int[]) and catalogue.is_example(e.id)`,
};
