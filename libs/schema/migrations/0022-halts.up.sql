-- A log stands still, because its database was restored or its epoch was ended; and how it went on: after the last head that
-- anybody saw, or in the next epoch.
create table transparency.halt (
  id     bigint generated always as identity primary key,
  log    text collate "C" not null check (log in ('main', 'examples')),
  reason text collate "C" not null check (reason in ('restored', 'ended')),
  at     timestamptz not null default clock_timestamp()
);
create table transparency.resumption (
  halt_id bigint primary key references transparency.halt,
  way     text collate "C" not null check (way in ('same-epoch', 'next-epoch')),
  seen    text,                                -- checkpoint that was held against what is kept
  at      timestamptz not null default clock_timestamp()
);

do $$
declare
  name text;
begin
  foreach name in array array['halt', 'resumption'] loop
    execute format('create trigger never_changed before update or delete or truncate on transparency.%I for each statement execute function journal.refuse_change()', name);
  end loop;
end $$;
grant select, insert on transparency.halt, transparency.resumption to gongtong_app;
grant usage on all sequences in schema transparency to gongtong_app;
