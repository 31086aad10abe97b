export const queries = {
  /** $1 part of address or name, $2 status or null, $3 the last account of the page before or null, $4 how many. */
  page: `
    select a.id, a.name, a.email, a.status, a.created_at from access.account a
    where ($1 = '' or strpos(a.email_key, $1) > 0 or strpos(lower(a.name), $1) > 0) and ($2::text is null or a.status = $2)
      and ($3::uuid is null or (a.created_at, a.id) > (select created_at, id from access.account where id = $3::uuid))
    order by a.created_at, a.id limit $4`,
  total: `
    select count(*)::int as total from (
      select from access.account a
      where ($1 = '' or strpos(a.email_key, $1) > 0 or strpos(lower(a.name), $1) > 0) and ($2::text is null or a.status = $2) limit 10001) as counted`,
  /** $2 minutes without a request after which a session is over. */
  one: `
    select a.id, a.name, a.email, a.status, a.created_at,
      exists (select from access.password p where p.account_id = a.id) as password,
      exists (select from access.totp t where t.account_id = a.id and t.confirmed_at is not null) as totp,
      (select count(*)::int from access.passkey p where p.account_id = a.id) as passkeys,
      (select count(*)::int from access.identity i where i.account_id = a.id) as identities,
      (select count(*)::int from access.session s where s.account_id = a.id and s.ended_at is null
        and s.expires_at > clock_timestamp() and s.seen_at > clock_timestamp() - make_interval(mins => $2)) as sessions,
      (select max(s.created_at) from access.session s where s.account_id = a.id) as last_sign_in
    from access.account a where a.id = $1::uuid`,
  memberships: `
    select m.id as membership, m.organisation_id as organisation, o.name_hans, o.name_hant, o.name_en, m.role
    from access.membership m join access.organisation o on o.id = m.organisation_id
    where m.account_id = $1::uuid and m.ended_at is null order by m.created_at, m.id limit 100`,
  measures: `
    select id, kind, membership_id, reason, taken_by, at from access.measure
    where account_id = $1::uuid and ($2::uuid is null or (at, id) < (select at, id from access.measure where id = $2::uuid))
    order by at desc, id desc limit $3`,
  totalMeasures: `select count(*)::int as total from access.measure where account_id = $1::uuid`,
  lock: `select status from access.account where id = $1::uuid for no key update`,
  updateStatus: `update access.account set status = $2 where id = $1::uuid`,
  deleteTotp: `delete from access.totp where account_id = $1::uuid`,
  deleteCodes: `delete from access.recovery_code where account_id = $1::uuid`,
  deletePasskeys: `delete from access.passkey where account_id = $1::uuid`,
  organisationOf: `select organisation_id as organisation from access.membership where id = $1::uuid`,
  /** $2 minutes without a request after which a session is over. */
  accountOfSession: `
    select account_id as account from access.session
    where id = $1::uuid and ended_at is null and expires_at > clock_timestamp() and seen_at > clock_timestamp() - make_interval(mins => $2)
    for no key update`,
  insertMeasure: `
    insert into access.measure (kind, account_id, membership_id, reason, taken_by) values ($1, $2::uuid, $3::uuid, $4, $5::uuid) returning id`,
};
