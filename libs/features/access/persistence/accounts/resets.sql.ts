export const queries = {
  insertFruitless: `insert into access.challenge (id, kind, expires_at) values ($1::uuid, 'reset', clock_timestamp())`,
  bySecret: `
    select c.id, a.id as account, a.email, a.name, p.hash
    from access.challenge c join access.account a on a.id = c.account_id and a.status = 'active'
    left join access.password p on p.account_id = a.id
    where c.sha256 = $1 and c.kind = 'reset' and c.used_at is null and c.expires_at > clock_timestamp()`,
  use: `update access.challenge set used_at = clock_timestamp(), content = '{}' where id = $1::uuid and used_at is null and expires_at > clock_timestamp()`,
};
