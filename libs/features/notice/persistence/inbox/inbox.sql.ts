const item = `id, reason, params, object_kind, object_id, address, due, rule, is_news as news, created_at, seen_at, done_at`;

/** $1 account, $2 organisation or null, $3 role or null. */
const mine = `(account_id = $1::uuid or (organisation_id = $2::uuid and role = $3))`;
/** $4 reason or null, $5 what is done, $6 what only informs, or null. */
const asked = `${mine} and ($4::text is null or reason = $4) and (done_at is not null) = $5::boolean and ($6::boolean is null or is_news = $6)`;

export const queries = {
  insert: `
    insert into notice.item (event_id, account_id, organisation_id, role, reason, params, object_kind, object_id, address, due, rule, is_news)
    values ($1::bigint, $2::uuid, $3::uuid, $4, $5, $6::jsonb, $7, $8, $9, $10::date, $11, $12)
    on conflict (event_id, account_id, organisation_id, role, reason) do nothing`,
  page: `
    select ${item} from notice.item
    where ${asked}
      and ($7::uuid is null or (created_at, id) < (select created_at, id from notice.item where id = $7::uuid))
    order by created_at desc, id desc limit $8`,
  total: `
    select count(*)::int as total from (
      select from notice.item where ${asked} limit 10001) as counted`,
  updateObject: `update notice.item set done_at = clock_timestamp() where object_kind = $1 and object_id = $2 and done_at is null`,
  updateSeen: `update notice.item set seen_at = coalesce(seen_at, clock_timestamp()) where ${mine} and id = $4::uuid returning ${item}`,
  updateDone: `
    update notice.item set seen_at = coalesce(seen_at, clock_timestamp()), done_at = coalesce(done_at, clock_timestamp())
    where ${mine} and id = $4::uuid returning ${item}`,
};
