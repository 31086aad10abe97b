export const queries = {
  /** $2 the last member of the page before or null, $3 how many. */
  page: `
    select m.id, m.account_id, m.role, m.scopes, m.created_at, a.name, a.email
    from access.membership m join access.account a on a.id = m.account_id
    where m.organisation_id = $1::uuid and m.ended_at is null
      and ($2::uuid is null or (m.created_at, m.id) > (select created_at, id from access.membership where id = $2::uuid))
    order by m.created_at, m.id limit $3`,
  total: `select count(*)::int as total from access.membership where organisation_id = $1::uuid and ended_at is null`,
  lockOrganisation: `select from access.organisation where id = $1::uuid for no key update`,
  current: `select id, account_id, role, scopes from access.membership where organisation_id = $1::uuid and ended_at is null order by id`,
  organisations: `
    select distinct o.id from access.membership m join access.organisation o on o.id = m.organisation_id
    where m.account_id = $1::uuid and m.ended_at is null and o.status = 'active' order by o.id`,
  lockAccount: `select from access.account where id = $1::uuid for no key update`,
  roles: `select distinct role from access.membership where account_id = $1::uuid and ended_at is null order by role`,
  insert: `
    insert into access.membership (account_id, organisation_id, role, scopes) values ($1::uuid, $2::uuid, $3, $4::text[])
    on conflict (account_id, organisation_id, role) where ended_at is null do nothing returning id`,
  updateScopes: `update access.membership set scopes = $2::text[] where id = $1::uuid`,
  updateEnd: `update access.membership set ended_at = clock_timestamp() where id = $1::uuid`,
};
