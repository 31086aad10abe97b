const columns = ['subject', 'name_hans', 'name_hant', 'name_en', 'uscc', 'ubn', 'territory', 'website', 'status'];
const of = (table: string): string => columns.map((column) => `${table}.${column}`).join(', ');

export const queries = {
  /** In the order in which they were published: those of before the log come first. */
  versions: `
    select v.number, v.version, ${of('v')}, v.from_day, p.example
      from enterprise.published_version v join enterprise.published p on p.number = v.number order by v.at, v.number, v.version`,
  /** What everybody sees, where it is not the last version. */
  differing: `
    select p.number from enterprise.published p
      left join lateral (select * from enterprise.published_version v where v.number = p.number order by v.version desc limit 1) v on true
     where v.number is null or (${of('p')}) is distinct from (${of('v')}) order by p.number`,
  /** A version behind which one is missing. */
  holes: `
    select v.number, v.version - 1 as version from enterprise.published_version v
     where v.version > 1 and not exists (select from enterprise.published_version b where b.number = v.number and b.version = v.version - 1) order by v.number, v.version`,
  count: `select count(*)::int as published from enterprise.published`,
};
