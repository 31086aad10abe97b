export const queries = {
  insertSession: `
    insert into access.session (sha256, account_id, membership_id, method, device, expires_at, stepped_up_at)
    select $1, $2::uuid, (
      select m.id from access.membership m
      where m.account_id = $2::uuid and m.ended_at is null
      order by (select max(s.seen_at) from access.session s where s.account_id = m.account_id and s.membership_id = m.id) desc nulls last, m.created_at, m.id
      limit 1
    ), $3, $4, clock_timestamp() + make_interval(hours => $5), case when $6::boolean then clock_timestamp() end
    returning id`,
  endSession: `update access.session set ended_at = clock_timestamp() where id = $1::uuid and account_id = $2::uuid and ended_at is null`,
};
