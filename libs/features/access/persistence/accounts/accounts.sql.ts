export const queries = {
  forSignIn: `
    select a.id, a.email, a.name, a.locale, a.status = 'active' as active, p.hash, p.profile, extract(epoch from clock_timestamp() - p.changed_at)::float8 as age, p.initial, t.confirmed_at is not null as second_factor
    from access.account a
    left join access.password p on p.account_id = a.id
    left join access.totp t on t.account_id = a.id
    where a.email_key = $1`,
  byId: `
    select a.id, a.email, a.name, a.locale, a.status = 'active' as active, p.hash, p.profile, extract(epoch from clock_timestamp() - p.changed_at)::float8 as age, p.initial, t.confirmed_at is not null as second_factor
    from access.account a
    left join access.password p on p.account_id = a.id
    left join access.totp t on t.account_id = a.id
    where a.id = $1::uuid`,
  lockFirst: `select pg_advisory_xact_lock(hashtextextended('access first account', 0))`,
  isFirst: `select not exists (select from access.account) as first`,
  saveProfile: `update access.account set name = coalesce($2, name), locale = coalesce($3, locale) where id = $1::uuid`,
  insertAccount: `
    insert into access.account (email, email_key, name, locale, example) values ($1, $2, $3, $4, $5)
    on conflict (email_key) do nothing returning id`,
  savePassword: `
    insert into access.password (account_id, hash, profile, initial) values ($1::uuid, $2, $3, $4)
    on conflict (account_id) do update set hash = excluded.hash, profile = excluded.profile, initial = excluded.initial, changed_at = clock_timestamp()`,
  names: `select id, name from access.account where id = any($1::uuid[])`,
};
