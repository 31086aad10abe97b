export const queries = {
  listOpen: `
    select id, method, device, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as created_at,
      to_char(seen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as seen_at,
      to_char(least(expires_at, seen_at + make_interval(mins => $2)) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as expires_at
    from access.session
    where account_id = $1::uuid and ended_at is null and expires_at > clock_timestamp() and seen_at > clock_timestamp() - make_interval(mins => $2)
    order by seen_at desc, id limit 100`,
  agents: `select distinct device from access.session where account_id = $1::uuid`,
  insertSession: `
    insert into access.session (sha256, account_id, membership_id, method, device, expires_at, stepped_up_at)
    select $1, $2::uuid, (
      select m.id from access.membership m
      where m.account_id = $2::uuid and m.ended_at is null
      order by (select max(s.seen_at) from access.session s where s.account_id = m.account_id and s.membership_id = m.id) desc nulls last, m.created_at, m.id
      limit 1
    ), $3, $4, clock_timestamp() + make_interval(hours => $5), case when $6::boolean then clock_timestamp() end
    returning id`,
  stepUp: `update access.session set stepped_up_at = clock_timestamp() where id = $1::uuid`,
  /** A proof of two factors outlasts in the session what it was opened by. */
  raise: `update access.session set method = $2 where id = $1::uuid and method in ('password', 'oidc')`,
  act: `
    update access.session s set membership_id = m.id
    from access.membership m join access.organisation o on o.id = m.organisation_id and o.status = 'active'
    where s.id = $1::uuid and m.id = $3::uuid and m.account_id = $2::uuid and m.ended_at is null`,
  endOthers: `update access.session set ended_at = clock_timestamp() where account_id = $1::uuid and ended_at is null and id is distinct from $2::uuid`,
  endAll: `update access.session set ended_at = clock_timestamp() where ended_at is null`,
  endHeld: `
    update access.session set ended_at = clock_timestamp()
    where sha256 = $1 and ended_at is null and expires_at > clock_timestamp() and seen_at > clock_timestamp() - make_interval(mins => $2)
    returning id`,
  endSession: `update access.session set ended_at = clock_timestamp() where id = $1::uuid and account_id = $2::uuid and ended_at is null`,
};
