export const queries = {
  list: `
    select id, name, backed_up, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as created_at,
      to_char(last_used_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as last_used_at
    from access.passkey where account_id = $1::uuid order by passkey.created_at, id`,
  credentials: `select credential_id as id, transports from access.passkey where account_id = $1::uuid`,
  byCredential: `
    select p.account_id as account, p.credential_id as id, p.public_key, p.counter::float8 as counter, p.transports
    from access.passkey p join access.account a on a.id = p.account_id and a.status = 'active'
    where p.credential_id = $1`,
  insertPasskey: `
    insert into access.passkey (account_id, credential_id, public_key, counter, transports, backed_up, name) values ($1::uuid, $2, $3, $4, $5, $6, $7)
    on conflict (credential_id) do nothing
    returning id, name, backed_up, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as created_at, null::text as last_used_at`,
  use: `update access.passkey set counter = $2, last_used_at = clock_timestamp() where credential_id = $1`,
  deletePasskey: `delete from access.passkey where account_id = $1::uuid and id = $2::uuid`,
};
