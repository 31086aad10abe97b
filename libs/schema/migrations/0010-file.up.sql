-- Files that people hand in. The bytes lie in a store of their own under their SHA-256; here is whose they are and what they are.
create schema file;
grant usage on schema file to gongtong_app;

-- A file while it comes in: in parts, each from where the last one ended, so that a cut connection goes on instead of beginning anew.
create table file.upload (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references access.organisation,
  account_id      uuid not null references access.account,
  name            text not null check (length(name) between 1 and 255),
  media_type      text collate "C" not null,
  size            bigint not null check (size > 0),
  received        bigint not null default 0 check (received between 0 and size),
  state           text collate "C" not null default 'open' check (state in ('open', 'finished', 'refused')),
  refusal         text collate "C",  -- code of why it was refused
  found           text,              -- what the bytes were instead
  created_at      timestamptz not null default clock_timestamp(),
  expires_at      timestamptz not null
);
create index upload_organisation on file.upload (organisation_id, created_at desc);
create index upload_expires on file.upload (expires_at);

create table file.file (
  id              uuid primary key,  -- that of its upload
  organisation_id uuid not null references access.organisation,
  uploaded_by     uuid not null references access.account,
  name            text check (length(name) between 1 and 255),
  media_type      text collate "C" not null,
  size            bigint not null check (size > 0),
  sha256          bytea not null check (octet_length(sha256) = 32),  -- of the bytes as they are kept
  handed_in       bytea not null check (octet_length(handed_in) = 32), -- of the bytes as they came; the same where nothing was stripped
  scanned         text collate "C" not null check (scanned in ('clean', 'not-scanned')),
  created_at      timestamptz not null default clock_timestamp(),
  erased_at       timestamptz, -- the bytes and the name are gone; that there was a file stays
  check ((name is null) = (erased_at is not null))
);
create index file_organisation on file.file (organisation_id, created_at desc, id desc) where erased_at is null;
create index file_bytes on file.file (sha256) where erased_at is null;

grant select, insert, update on all tables in schema file to gongtong_app;
do $$
declare
  name text;
begin
  foreach name in array array['upload', 'file'] loop
    execute format('alter table file.%I enable row level security', name);
    execute format('create policy own on file.%I to gongtong_app using (organisation_id = access.acting_organisation()) with check (organisation_id = access.acting_organisation())', name);
  end loop;
end $$;

-- Whose a file is, for those whom a feature lets read what is another's; nothing else of it is told.
create function file.owner_of(wanted uuid) returns uuid language sql stable security definer set search_path = pg_catalog as $$
  select f.organisation_id from file.file f where f.id = $1 and f.erased_at is null
$$;
revoke all on function file.owner_of(uuid) from public;
grant execute on function file.owner_of(uuid) to gongtong_app;
