export const queries = {
  find: `select id as account, email, locale from access.account where id = any($1::uuid[]) and status <> 'closed' order by id`,
  holders: `
    select distinct a.id as account, a.email, a.locale
    from access.membership m join access.account a on a.id = m.account_id
    where m.organisation_id = $1::uuid and m.role = $2 and m.ended_at is null and a.status <> 'closed' order by a.id`,
  holderBy: `
    select a.id from access.account a
    where a.email_key = $1 and a.status <> 'closed' and exists (select from access.membership m where m.account_id = a.id and m.role = $2 and m.ended_at is null)`,
  membershipIn: `
    select case when bool_or(ended_at is null) then 'now' else 'lately' end as membership from access.membership
    where account_id = $1::uuid and organisation_id = $2::uuid and (ended_at is null or ended_at > now() - interval '12 months') having count(*) > 0`,
  organisationsWith: `
    select distinct o.id from access.membership m join access.organisation o on o.id = m.organisation_id
    where m.role = $1 and m.ended_at is null and o.status = 'active' order by o.id`,
  body: `select kind, example, name_hans, name_hant, name_en from access.organisation where id = $1::uuid and status = 'active'`,
  /** $1 roles, $2 kinds that are left out, $3 part of a name or nothing, $4 how many. */
  bodiesWith: `
    select o.id, o.kind, o.name_hans, o.name_hant, o.name_en, o.example from access.organisation o
    where o.status = 'active' and o.kind <> all($2::text[]) and position(lower($3::text) in lower(concat_ws(' ', o.name_hans, o.name_hant, o.name_en))) > 0
      and exists (select from access.membership m where m.organisation_id = o.id and m.ended_at is null and m.role = any($1::text[]))
    order by o.kind, coalesce(o.name_hans, o.name_hant, o.name_en), o.id limit $4`,
  name: `select name_hans, name_hant, name_en from access.organisation where id = $1::uuid`,
};
