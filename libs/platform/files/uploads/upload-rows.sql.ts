const columns = `
  id, organisation_id as organisation, account_id as account, name, media_type as "mediaType", size::text as size, received::text as received, state, refusal, found,
  to_char(expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "expiresAt", expires_at <= clock_timestamp() as expired`;

export const queries = {
  used: `
    with under_way as (
      select count(*)::int as open, coalesce(sum(size), 0) as bytes from file.upload where state = 'open' and expires_at > clock_timestamp()
    ), kept as (
      select coalesce(sum(size), 0) as bytes from file.file where erased_at is null
    )
    select open, (under_way.bytes + kept.bytes)::text as bytes from under_way, kept`,
  insert: `
    insert into file.upload (organisation_id, account_id, name, media_type, size, expires_at)
    values ($1::uuid, $2::uuid, $3, $4, $5::bigint, clock_timestamp() + make_interval(hours => $6)) returning id`,
  find: `select ${columns} from file.upload where id = $1::uuid`,
  lock: `select ${columns} from file.upload where id = $1::uuid for update`,
  receive: `update file.upload set received = $2::bigint where id = $1::uuid`,
  wait: `update file.upload set received = size, expires_at = clock_timestamp() + make_interval(hours => $2) where id = $1::uuid and received < size`,
  waiting: `select ${columns} from file.upload where state = 'open' and received = size and expires_at > clock_timestamp() order by created_at`,
  finish: `update file.upload set received = size, state = 'finished' where id = $1::uuid`,
  refuse: `update file.upload set received = size, state = 'refused', refusal = $2, found = $3 where id = $1::uuid`,
  forget: `delete from file.upload where expires_at <= clock_timestamp()`,
};
