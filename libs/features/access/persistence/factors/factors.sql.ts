export const queries = {
  lockTotp: `
    select secret as sealed, confirmed_at is not null as confirmed, last_step::int as last_step, floor(extract(epoch from clock_timestamp()))::int as now
    from access.totp where account_id = $1::uuid for update`,
  saveTotp: `
    insert into access.totp (account_id, secret) values ($1::uuid, $2)
    on conflict (account_id) do update set secret = excluded.secret, last_step = 0 where access.totp.confirmed_at is null`,
  confirm: `update access.totp set confirmed_at = clock_timestamp() where account_id = $1::uuid`,
  step: `update access.totp set last_step = $2 where account_id = $1::uuid`,
  deleteCodes: `delete from access.recovery_code where account_id = $1::uuid`,
  deleteTotp: `delete from access.totp where account_id = $1::uuid and confirmed_at is not null`,
  insertCodes: `insert into access.recovery_code (account_id, sha256) select $1::uuid, unnest($2::bytea[])`,
  useCode: `update access.recovery_code set used_at = clock_timestamp() where account_id = $1::uuid and sha256 = $2 and used_at is null`,
};
