export const queries = {
  insertPending: `
    insert into access.challenge (id, kind, account_id, sha256, content, expires_at)
    values ($1, $2, $3::uuid, $4, $5::jsonb, clock_timestamp() + make_interval(mins => $6::int))`,
  pending: `
    select kind, content ->> 'sealed' as sealed, expires_at from access.challenge
    where id = $1 and content ? 'sealed' and used_at is null and expires_at > clock_timestamp()`,
  clearPending: `update access.challenge set content = content - 'sealed' where id = $1`,
};
