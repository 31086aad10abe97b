export const queries = {
  list: `select id, kind, name, address, territory from enterprise.site where enterprise_id = $1::uuid and removed_at is null order by kind, name, id`,
  insert: `
    insert into enterprise.site (enterprise_id, organisation_id, kind, name, address, territory) values ($1::uuid, $2::uuid, $3, $4, $5, $6)
    returning id, kind, name, address, territory`,
  updateRemoved: `update enterprise.site set removed_at = clock_timestamp() where enterprise_id = $1::uuid and id = $2::uuid and removed_at is null`,
};
