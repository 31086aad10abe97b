-- What was published, letter for letter, and the public log in which a stranger finds it again.
create schema transparency;
grant usage on schema transparency to gongtong_app;

-- A state of something as everybody may read it, from the moment on at which it was published. Holds no personal data.
create table transparency.record (
  id       bigint generated always as identity primary key,
  log      text collate "C" not null check (log in ('main', 'examples')), -- examples never stand among what is real
  kind     text collate "C" not null check (kind in (
    'declaration', 'amend', 'withdraw', 'abolish', 'mapping', 'decision', 'suspend', 'revoke', 'draw-commit', 'draw-reveal', 'inspection', 'recognition',
    'objection', 'key-event', 'status-list', 'catalog', 'other')),
  number   text collate "C" not null,          -- a number of the platform, or the id of a key
  version  integer not null check (version >= 1),
  org      text collate "C",                   -- number of the organisation that it is about, never of a person
  document text not null,                      -- canonical JSON (RFC 8785)
  sha256   bytea not null check (octet_length(sha256) = 32), -- over the bytes of the document
  sm3      bytea not null check (octet_length(sm3) = 32),
  previous bytea check (octet_length(previous) = 32),        -- sha256 of the version before
  at       timestamptz not null default clock_timestamp(),
  unique (number, version)
);
create index record_sha256 on transparency.record (sha256);

-- Records that stand in no log yet.
create table transparency.waiting (record_id bigint primary key references transparency.record);

create function transparency.wait_for_log() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into transparency.waiting values (new.id);
  perform pg_notify('transparency', '');
  return null;
end $$;
create trigger wait_for_log after insert on transparency.record for each row execute function transparency.wait_for_log();

-- A log from its first leaf on. A log that was lost is never taken up again: the next epoch follows it, under an origin of its own.
create table transparency.epoch (
  id       smallint generated always as identity primary key,
  log      text collate "C" not null check (log in ('main', 'examples')),
  epoch    smallint not null check (epoch >= 1),
  origin   text collate "C" not null unique,   -- first line of its checkpoints, 'gongtong.example/log/1'
  began_at timestamptz not null default clock_timestamp(),
  unique (log, epoch)
);

create table transparency.entry (
  epoch_id  smallint not null references transparency.epoch,
  index     bigint not null check (index >= 0),
  record_id bigint not null unique references transparency.record,
  bytes     bytea not null check (octet_length(bytes) between 1 and 65535),
  primary key (epoch_id, index)
);

-- Tiles of 256 hashes; those that are not full follow from the entries and the tiles below.
create table transparency.tile (
  epoch_id smallint not null references transparency.epoch,
  level    smallint not null check (level between 0 and 63),
  index    bigint not null check (index >= 0),
  hashes   bytea not null check (octet_length(hashes) = 8192),
  primary key (epoch_id, level, index)
);

-- Every head that was signed. The log grows from the last one; what does not fit it stops.
create table transparency.head (
  epoch_id   smallint not null references transparency.epoch,
  size       bigint not null check (size >= 1),
  root       bytea not null check (octet_length(root) = 32),
  edge       bytea[] not null,                 -- the tile of each level that is not full
  checkpoint text not null,                    -- signed note
  at         timestamptz not null default clock_timestamp(),
  primary key (epoch_id, size)
);

do $$
declare
  name text;
begin
  foreach name in array array['record', 'epoch', 'entry', 'tile', 'head'] loop
    execute format('create trigger never_changed before update or delete or truncate on transparency.%I for each statement execute function journal.refuse_change()', name);
  end loop;
end $$;
grant select, insert on transparency.record, transparency.epoch, transparency.entry, transparency.tile, transparency.head to gongtong_app;
grant select, delete on transparency.waiting to gongtong_app;
grant usage on all sequences in schema transparency to gongtong_app;
