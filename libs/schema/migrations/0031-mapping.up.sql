-- Mappings between two dated editions: drafts of the centre, versions that nobody changes.
create schema mapping;
grant usage on schema mapping to gongtong_app;

create sequence mapping.number as integer; -- numbers GT-M; never used twice, gaps are allowed

-- A mapping and where it stands. Its number comes with the first submission.
create table mapping.mapping (
  id              uuid primary key default gen_random_uuid(),
  number          text collate "C" unique,
  organisation_id uuid not null references access.organisation, -- that drafts it
  state           text collate "C" not null default 'draft' check (state in (
    'draft', 'in_review', 'reviewed', 'in_notice', 'approved', 'suspended', 'superseded', 'revoked', 'rejected', 'withdrawn')),
  state_since     timestamptz not null default clock_timestamp(),
  source          text collate "C" not null,        -- designations of dated editions
  target          text collate "C" not null check (target <> source),
  submitted       integer not null default 0 check (submitted >= 0), -- the version that was frozen last; 0: none
  example         boolean not null default false,
  created_at      timestamptz not null default clock_timestamp(),
  check ((number is null) = (submitted = 0))
);
create index mapping_organisation on mapping.mapping (organisation_id, state);
create index mapping_state on mapping.mapping (state);
create index mapping_source on mapping.mapping (source);
create index mapping_target on mapping.mapping (target);

-- What the centre writes. `changed`: of rows and of 'document', the version of the draft with which they changed last.
create table mapping.draft (
  mapping_id      uuid primary key references mapping.mapping,
  organisation_id uuid not null references access.organisation,
  version         integer not null default 1,       -- of the draft: a change names the one that it has seen
  content         jsonb not null,
  changed         jsonb not null default '{}',
  drafted_at      timestamptz not null default clock_timestamp()
);
create index draft_organisation on mapping.draft (organisation_id, drafted_at, mapping_id);

-- A version as it was submitted; review and approval are bound to its digest.
create table mapping.version (
  mapping_id      uuid not null references mapping.mapping,
  version         integer not null check (version >= 1),
  content         jsonb not null,
  digest          bytea not null check (octet_length(digest) = 32), -- SHA-256 of the canonical JSON of the content (RFC 8785)
  submitted_by    uuid references access.account,   -- null: the platform itself, of an example
  submitted_at    timestamptz not null default clock_timestamp(),
  primary key (mapping_id, version)
);
create index version_submitted_by on mapping.version (submitted_by);

-- Who wrote on it: they neither review nor approve it.
create table mapping.drafter (
  mapping_id uuid not null references mapping.mapping,
  account_id uuid not null references access.account,
  primary key (mapping_id, account_id)
);
create index drafter_account on mapping.drafter (account_id);

-- Editions of which the drafters were told that another one has taken their place.
create table mapping.replaced_edition (
  mapping_id uuid not null references mapping.mapping,
  edition    text collate "C" not null,
  told_at    timestamptz not null default clock_timestamp(),
  primary key (mapping_id, edition)
);

create trigger never_changed before update or delete or truncate on mapping.version for each statement execute function journal.refuse_change();
alter table mapping.draft enable row level security;
create policy own on mapping.draft to gongtong_app using (organisation_id = access.acting_organisation()) with check (organisation_id = access.acting_organisation());
grant select, insert, update on mapping.mapping, mapping.draft to gongtong_app;
grant select, insert on mapping.version, mapping.drafter, mapping.replaced_edition to gongtong_app;
grant usage on all sequences in schema mapping to gongtong_app;
