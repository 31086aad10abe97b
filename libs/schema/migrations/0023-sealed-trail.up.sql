-- The audit trail under seal: a second log, for ourselves, of what the journal holds.

-- Rows that are under no seal yet.
create table journal.unsealed (
  kind   text collate "C" not null check (kind in ('event', 'decision')),
  row_id bigint not null,
  primary key (kind, row_id)
);
create function journal.wait_for_seal() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into journal.unsealed select tg_table_name, added.id from added;
  return null;
end $$;
create trigger wait_for_seal after insert on journal.event referencing new table as added for each statement execute function journal.wait_for_seal();
create trigger wait_for_seal after insert on journal.decision referencing new table as added for each statement execute function journal.wait_for_seal();
insert into journal.unsealed select 'event', id from journal.event union all select 'decision', id from journal.decision;

-- Where a row stands, and the hash of its leaf (RFC 6962, 2.1, over the canonical JSON of the row).
create table journal.sealed (
  position bigint primary key check (position >= 0),
  kind     text collate "C" not null check (kind in ('event', 'decision')),
  row_id   bigint not null,
  leaf     bytea not null check (octet_length(leaf) = 32),
  unique (kind, row_id)
);

create table journal.seal (
  size       bigint primary key check (size >= 1),
  root       bytea not null check (octet_length(root) = 32),
  peaks      bytea[] not null,                 -- hashes of the perfect subtrees of which the tree is made, the largest first
  checkpoint text not null,                    -- signed note
  at         timestamptz not null default clock_timestamp()
);

do $$
declare
  name text;
begin
  foreach name in array array['sealed', 'seal'] loop
    execute format('create trigger never_changed before update or delete or truncate on journal.%I for each statement execute function journal.refuse_change()', name);
  end loop;
end $$;
grant select, insert on journal.sealed, journal.seal to gongtong_app;
grant select, delete on journal.unsealed to gongtong_app;
