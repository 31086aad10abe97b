export const queries = {
  /** One process a day. $1 the hour before which it is too early. */
  insertToday: `
    insert into notice.digest (day)
    select (clock_timestamp() at time zone 'Asia/Shanghai')::date
    where extract(hour from clock_timestamp() at time zone 'Asia/Shanghai') >= $1::int
    on conflict (day) do nothing returning day`,
  /** The digest that is being made is the newest; what it tells begins after the one before. */
  news: `
    select account_id, organisation_id, role, reason, params, address from notice.item
    where seen_at is null and done_at is null
      and created_at > coalesce((select made_at from notice.digest order by day desc offset 1 limit 1), '-infinity')
    order by created_at, id limit 5000`,
};
