export const queries = {
  insertChallenge: `
    insert into access.challenge (kind, account_id, sha256, content, expires_at)
    values ($1, $2::uuid, $3, $4::jsonb, clock_timestamp() + make_interval(mins => $5::int))`,
  /** A few at a time, so that no request waits for it. */
  deleteOld: `
    delete from access.challenge where id in (
      select id from access.challenge where expires_at < clock_timestamp() - interval '1 day' order by expires_at limit 100 for update skip locked)`,
  take: `
    update access.challenge set used_at = clock_timestamp()
    where kind = $1 and sha256 = $2 and used_at is null and expires_at > clock_timestamp()
    returning account_id as account, content, extract(epoch from expires_at - clock_timestamp())::float8 as "secondsLeft"`,
};
