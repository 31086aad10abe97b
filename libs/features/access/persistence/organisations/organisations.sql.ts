export const queries = {
  /** $1 the last organisation of the page before or null, $2 how many. */
  page: `
    select id, kind, side, name_hans, name_hant, name_en, status, example from access.organisation
    where $1::uuid is null or (created_at, id) > (select created_at, id from access.organisation where id = $1::uuid)
    order by created_at, id limit $2`,
  total: `select count(*)::int as total from access.organisation`,
  one: `select id, kind, side, name_hans, name_hant, name_en, status, example from access.organisation where id = $1::uuid`,
  lock: `select id, kind, side, name_hans, name_hant, name_en, status, example from access.organisation where id = $1::uuid for no key update`,
  insert: `
    insert into access.organisation (kind, side, name_hans, name_hant, name_en, example) values ($1, $2, $3, $4, $5, $6)
    returning id, kind, side, name_hans, name_hant, name_en, status, example`,
  updateName: `update access.organisation set name_hans = $2, name_hant = $3, name_en = $4 where id = $1::uuid`,
  updateStatus: `update access.organisation set status = $2 where id = $1::uuid`,
};
