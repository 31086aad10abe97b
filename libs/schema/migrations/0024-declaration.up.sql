-- Self-declarations of enterprises: drafts that their owner alone sees, versions that everybody sees and nobody changes.
create schema declaration;
grant usage on schema declaration to gongtong_app;

create sequence declaration.number as integer; -- numbers GT-D; never used twice, gaps are allowed

-- What an enterprise writes. Its number and its state come with the first publication.
create table declaration.declaration (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references access.organisation,
  version         integer not null default 1,       -- of the draft: a change names the one that it has seen
  draft           jsonb not null,                   -- as it was typed
  writing         boolean not null default true,    -- false: the draft is what was published last
  drafted_at      timestamptz not null default clock_timestamp(),
  created_at      timestamptz not null default clock_timestamp()
);
create index declaration_organisation on declaration.declaration (organisation_id, drafted_at, id);

-- A version as it was published, letter for letter.
create table declaration.version (
  number   text collate "C" not null,
  version  integer not null check (version >= 1),
  document text not null,                           -- canonical JSON (RFC 8785); names no person
  sha256   bytea not null check (octet_length(sha256) = 32), -- over the bytes of the document
  sm3      bytea not null check (octet_length(sm3) = 32),
  suite    text collate "C" not null check (suite in ('session', 'passkey')), -- by what the signatory confirmed it
  at       timestamptz not null default clock_timestamp(),
  primary key (number, version)
);

-- What everybody may find: the version of today and the state. Written in the act's transaction.
create table declaration.published (
  number            text collate "C" primary key,
  declaration_id    uuid not null unique references declaration.declaration,
  enterprise_number text collate "C" not null references enterprise.published,
  version           integer not null,
  state             text collate "C" not null check (state in (
    'in_force', 'under_inspection', 'corrected', 'withdrawn', 'abolished', 'standard_number_revoked', 'archived')),
  state_since       date not null,
  state_reason      text check (length(state_reason) between 1 and 4000),
  since             date not null,                  -- of the first publication
  products          integer not null check (products >= 1),
  tok               int4[] not null,                -- of number, enterprise, products, models and standards, as search has them
  example           boolean not null,
  foreign key (number, version) references declaration.version
);
create index published_by_enterprise on declaration.published (enterprise_number);
create index published_version on declaration.published (number, version);
create index published_state on declaration.published (state) where state <> 'in_force';
create index published_tok on declaration.published using gin (tok);

-- Standards that the version of today names, as their numbers are written: those that it follows, and those whose methods it uses.
create table declaration.cited (
  number   text collate "C" not null references declaration.published,
  standard text collate "C" not null,
  role     text collate "C" not null check (role in ('followed', 'method')),
  primary key (number, standard, role)
);
create index cited_standard on declaration.cited (standard, number);

create trigger never_changed before update or delete or truncate on declaration.version for each statement execute function journal.refuse_change();
alter table declaration.declaration enable row level security;
create policy own on declaration.declaration to gongtong_app using (organisation_id = access.acting_organisation()) with check (organisation_id = access.acting_organisation());
grant select, insert, update on declaration.declaration, declaration.published to gongtong_app;
grant select, insert on declaration.version to gongtong_app;
grant select, insert, delete on declaration.cited to gongtong_app;
grant usage on all sequences in schema declaration to gongtong_app;
