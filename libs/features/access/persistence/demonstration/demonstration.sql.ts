export const queries = {
  countPresent: `select count(*)::int as present from access.account where example and email_key = any($1::text[])`,
  organisation: `select id from access.organisation where example and name_en = $1`,
  firms: `
    select o.id as organisation, m.account_id as member, o.side, o.name_hans, o.name_hant, o.name_en
    from access.organisation o join lateral (
      select account_id from access.membership where organisation_id = o.id and role = 'enterprise' and ended_at is null order by created_at, id limit 1
    ) as m on true
    where o.example and o.kind = 'enterprise' order by o.side, o.id`,
  centre: `
    select o.id as organisation, m.account_id as member from access.organisation o join access.membership m on m.organisation_id = o.id
    where o.example and o.kind = 'centre' and m.role = 'centre' and m.ended_at is null order by o.id, m.created_at, m.id limit 1`,
  officer: `
    select o.id as organisation, m.account_id as account, m.id as membership from access.organisation o join access.membership m on m.organisation_id = o.id
    where o.example and o.kind = 'regulator' and m.role = 'officer' and m.ended_at is null
      and exists (select from access.competence c where c.organisation_id = o.id and c.field = 'standardisation') order by o.id, m.created_at, m.id limit 1`,
  experts: `
    select a.id as account, o.side, a.name
    from access.membership m join access.account a on a.id = m.account_id join access.organisation o on o.id = m.organisation_id
    where a.example and m.role = 'expert' and m.ended_at is null order by a.email_key`,
  members: `
    select o.id as organisation, o.kind, m.account_id as account, m.id as membership, m.role,
      array(select distinct c.field from access.competence c where c.organisation_id = o.id order by c.field) as fields
    from access.organisation o join access.membership m on m.organisation_id = o.id join access.account a on a.id = m.account_id
    where o.example and a.example and m.ended_at is null order by a.email_key`,
  insertOrganisation: `insert into access.organisation (kind, side, name_hans, name_hant, name_en, example) values ($1, $2, $3, $4, $5, true) returning id`,
  insertCompetence: `
    insert into access.competence (organisation_id, field, level, territory, valid_from)
    select $1::uuid, $2, $3, $4, (now() at time zone 'Asia/Shanghai')::date
    where not exists (select from access.competence where organisation_id = $1::uuid and field = $2)`,
  account: `select id from access.account where example and email_key = $1`,
  membership: `select id from access.membership where account_id = $1::uuid and ended_at is null`,
  insertMembership: `insert into access.membership (account_id, organisation_id, role) values ($1::uuid, $2::uuid, $3) returning id`,
};
