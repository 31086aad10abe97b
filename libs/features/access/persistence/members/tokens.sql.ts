export const queries = {
  /** All are of the organisation for which the transaction acts. $1 membership, $2 the last of the page before or null, $3 how many. */
  page: `
    select id, name, scopes, created_at, expires_at, last_used_at, revoked_at from access.token
    where organisation_id = access.acting_organisation() and membership_id = $1::uuid
      and ($2::uuid is null or (created_at, id) < (select created_at, id from access.token where id = $2::uuid))
    order by created_at desc, id desc limit $3`,
  total: `select count(*)::int as total from access.token where organisation_id = access.acting_organisation() and membership_id = $1::uuid`,
  insert: `
    insert into access.token (membership_id, organisation_id, name, scopes, sha256, expires_at)
    values ($1::uuid, $2::uuid, $3, $4::text[], $5, clock_timestamp() + make_interval(days => $6::int))
    returning id, name, scopes, created_at, expires_at, last_used_at, revoked_at`,
  lock: `
    select id, name, scopes, created_at, expires_at, last_used_at, revoked_at from access.token
    where organisation_id = access.acting_organisation() and membership_id = $1::uuid and id = $2::uuid for update`,
  updateRevoked: `
    update access.token set revoked_at = clock_timestamp() where organisation_id = access.acting_organisation() and id = $1::uuid
    returning revoked_at`,
};
