-- Figures and what is given away.
create schema insight;
grant usage on schema insight to gongtong_app;

-- A file of the open data, kept once under its SHA-256, in pieces.
create table insight.open_data_file (
  sha256 text collate "C" primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes  bigint not null check (bytes >= 0)
);

create table insight.open_data_piece (
  sha256  text collate "C" not null references insight.open_data_file,
  place   integer not null check (place >= 1),
  content bytea not null check (octet_length(content) between 1 and 262144),
  primary key (sha256, place)
);

-- What was given away on a day, until the next version; the public log has its manifest as the record `open-data` of this number.
create table insight.open_data_version (
  number   integer primary key check (number >= 1),
  "on"     date not null unique,
  manifest jsonb not null,
  at       timestamptz not null default clock_timestamp()
);

create trigger never_changed before update or delete or truncate on insight.open_data_file for each statement execute function journal.refuse_change();
create trigger never_changed before update or delete or truncate on insight.open_data_piece for each statement execute function journal.refuse_change();
create trigger never_changed before update or delete or truncate on insight.open_data_version for each statement execute function journal.refuse_change();
grant select, insert on insight.open_data_file, insight.open_data_piece, insight.open_data_version to gongtong_app;
