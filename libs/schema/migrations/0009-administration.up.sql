-- What administrators did to an account or a membership, and why. The journal names the row: people write names into reasons,
-- and the journal is never changed.
create table access.measure (
  id            uuid primary key default gen_random_uuid(),
  kind          text collate "C" not null check (kind in ('lock', 'unlock', 'forget-factors', 'end-sessions', 'end-membership')),
  account_id    uuid not null references access.account,
  membership_id uuid references access.membership,
  reason        text not null check (length(reason) between 1 and 500),
  taken_by      uuid not null references access.account,
  at            timestamptz not null default clock_timestamp(),
  check ((kind = 'end-membership') = (membership_id is not null))
);
create index measure_account on access.measure (account_id, at);
grant select, insert on access.measure to gongtong_app;

create index session_history on access.session (account_id, created_at);

-- Sessions that ended more than six months ago (中华人民共和国网络安全法 第二十一条: logs are kept for six months), but the last
-- of each account, which tells when somebody signed in last. The server may delete no other session.
create function access.delete_spent_sessions(most int) returns int language sql security definer set search_path = pg_catalog as $$
  with spent as (
    select s.id from access.session s
    where coalesce(s.ended_at, s.expires_at) < clock_timestamp() - interval '6 months'
      and exists (select from access.session later where later.account_id = s.account_id and (later.created_at, later.id) > (s.created_at, s.id))
    limit $1 for update skip locked
  ), gone as (
    delete from access.session s using spent where s.id = spent.id returning s.id
  )
  select count(*)::int from gone
$$;
revoke all on function access.delete_spent_sessions(int) from public;
grant execute on function access.delete_spent_sessions(int) to gongtong_app;
