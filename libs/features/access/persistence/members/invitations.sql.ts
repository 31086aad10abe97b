export const queries = {
  /** All are of the organisation for which the transaction acts. $1 the last of the page before or null, $2 how many. */
  page: `
    select id, organisation_id, email, role, scopes, invited_by, created_at, expires_at,
      case when accepted_at is not null then 'accepted' when revoked_at is not null then 'revoked' when expires_at <= clock_timestamp() then 'expired' else 'open' end as state
    from access.invitation
    where organisation_id = access.acting_organisation()
      and ($1::uuid is null or (created_at, id) < (select created_at, id from access.invitation where id = $1::uuid))
    order by created_at desc, id desc limit $2`,
  total: `select count(*)::int as total from access.invitation where organisation_id = access.acting_organisation()`,
  insert: `
    insert into access.invitation (id, organisation_id, email, email_key, role, scopes, sha256, invited_by, expires_at)
    values ($1::uuid, $2::uuid, $3, $4, $5, $6::text[], $7, $8::uuid, clock_timestamp() + make_interval(days => $9::int))
    returning id, organisation_id, email, role, scopes, invited_by, created_at, expires_at, 'open' as state`,
  lock: `
    select id, organisation_id, email, role, scopes, invited_by, created_at, expires_at,
      case when accepted_at is not null then 'accepted' when revoked_at is not null then 'revoked' when expires_at <= clock_timestamp() then 'expired' else 'open' end as state
    from access.invitation where organisation_id = access.acting_organisation() and id = $1::uuid for update`,
  updateRevoked: `update access.invitation set revoked_at = clock_timestamp() where organisation_id = access.acting_organisation() and id = $1::uuid`,
  updateAccepted: `
    update access.invitation set accepted_at = clock_timestamp(), accepted_by = $2::uuid
    where organisation_id = access.acting_organisation() and id = $1::uuid`,
  bySecret: `
    select i.id, i.organisation_id, o.status as organisation_status, i.email, i.email_key, i.role, i.scopes,
      case when i.accepted_at is not null then 'accepted' when i.revoked_at is not null then 'revoked' when i.expires_at <= clock_timestamp() then 'expired' else 'open' end as state
    from access.invitation_of($1) i join access.organisation o on o.id = i.organisation_id`,
  previewBySecret: `
    select i.role, i.expires_at, a.name as by, o.kind, o.side, o.status, o.name_hans, o.name_hant, o.name_en,
      case when i.accepted_at is not null then 'accepted' when i.revoked_at is not null then 'revoked' when i.expires_at <= clock_timestamp() then 'expired' else 'open' end as state
    from access.invitation_of($1) i join access.organisation o on o.id = i.organisation_id join access.account a on a.id = i.invited_by`,
  account: `select id from access.account where email_key = $1`,
  emailKey: `select email_key from access.account where id = $1::uuid`,
};
