-- Which Taiwan qualification is recognised as what, where, by whom and with what effect: catalogues in versions.
create schema recognition;
grant usage on schema recognition to gongtong_app;

-- A catalogue under the name that its addresses have. `example`: of a demonstration, never of a real body.
create table recognition.catalogue (
  id         text collate "C" primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
  kind       text collate "C" not null check (kind in ('person', 'firm', 'title')),
  example    boolean not null default false,
  created_at timestamptz not null default clock_timestamp()
);

-- A version as it was published, letter for letter.
create table recognition.catalogue_version (
  catalogue_id text collate "C" not null references recognition.catalogue,
  version      integer not null check (version >= 1),
  document     text not null,                        -- canonical JSON (RFC 8785) of head and rows
  digest       bytea not null check (octet_length(digest) = 32), -- SHA-256 over its bytes
  drafted_by   uuid references access.account,       -- null: came with the product
  published_by uuid references access.account check (published_by is distinct from drafted_by or published_by is null),
  published_at timestamptz not null default clock_timestamp(),
  primary key (catalogue_id, version)
);
create index catalogue_version_drafted_by on recognition.catalogue_version (drafted_by);
create index catalogue_version_published_by on recognition.catalogue_version (published_by);

-- The rows of each version, for those who look one up. `folded`: names and codes of both ends in one script and width.
create table recognition.catalogue_row (
  catalogue_id   text collate "C" not null,
  version        integer not null,
  key            text collate "C" not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 40),
  place          integer not null check (place >= 1),
  kind           text collate "C" not null check (kind in ('person', 'firm', 'title')),
  taiwan_name    text not null,
  taiwan_code    text collate "C",
  taiwan_level   text collate "C",
  mainland_name  text not null,
  mainland_code  text collate "C",
  mainland_level text collate "C",
  to_confirm     boolean not null,
  folded         text not null,
  content        jsonb not null,
  primary key (catalogue_id, version, key),
  foreign key (catalogue_id, version) references recognition.catalogue_version
);
create index catalogue_row_taiwan_code on recognition.catalogue_row (taiwan_code);
create index catalogue_row_mainland_code on recognition.catalogue_row (mainland_code);

-- The next version of a catalogue, as the centre writes it.
create table recognition.catalogue_draft (
  catalogue_id    text collate "C" primary key references recognition.catalogue,
  organisation_id uuid not null references access.organisation,
  state           text collate "C" not null default 'draft' check (state in ('draft', 'proposed', 'returned')),
  version         integer not null default 1 check (version >= 1), -- of the draft: a change names the one that it has seen
  content         jsonb not null,                    -- head and rows
  attempt         uuid,                              -- under which the steps of both persons belong together; another with each proposal
  saved_by        uuid not null references access.account,
  proposed_by     uuid references access.account,
  saved_at        timestamptz not null default clock_timestamp(),
  check ((state = 'proposed') <= (attempt is not null and proposed_by is not null))
);
create index catalogue_draft_organisation on recognition.catalogue_draft (organisation_id, saved_at);
create index catalogue_draft_saved_by on recognition.catalogue_draft (saved_by);
create index catalogue_draft_proposed_by on recognition.catalogue_draft (proposed_by);

-- Each step towards a version. `version`: of a publication, the one that it made.
create table recognition.catalogue_step (
  catalogue_id text collate "C" not null references recognition.catalogue,
  place        integer not null check (place >= 1),
  act          text collate "C" not null check (act in ('begin', 'propose', 'return', 'withdraw', 'publish', 'drop')),
  account_id   uuid not null references access.account,
  words        text check (length(words) between 1 and 2000),
  version      integer check ((version is not null) = (act = 'publish')),
  at           timestamptz not null default clock_timestamp(),
  primary key (catalogue_id, place)
);
create index catalogue_step_account on recognition.catalogue_step (account_id);

-- Which organisation with an account here decides applications under a catalogue. Without one nothing is applied for here.
create table recognition.handler (
  catalogue_id    text collate "C" not null references recognition.catalogue,
  organisation_id uuid not null references access.organisation,
  from_day        date not null,
  until_day       date check (until_day >= from_day), -- last day
  primary key (catalogue_id, organisation_id, from_day)
);
create index handler_organisation on recognition.handler (organisation_id);

-- Taiwan's technician trades and the mainland's list of occupational qualifications, to look up.
create table recognition.trade (
  code         text collate "C" primary key,
  name         text not null,
  item         text,
  levels       text[] not null,                      -- only where a source shows them
  school_group text,
  is_item      boolean not null,
  source       text not null,
  grade        text collate "C" not null check (grade in ('A', 'B', 'C')),
  remark       text
);
create table recognition.listed_qualification (
  place      integer primary key check (place >= 1),
  part       text not null,
  item       integer,
  sub_item   text,
  group_name text,
  name       text not null,
  category   text,                                   -- 准入类 or 水平评价类; null where no source shows it
  category_note text,
  department text,
  checked    text not null
);

create trigger never_changed before update or delete or truncate on recognition.catalogue_version for each statement execute function journal.refuse_change();
create trigger never_changed before update or delete or truncate on recognition.catalogue_row for each statement execute function journal.refuse_change();
create trigger never_changed before update or delete or truncate on recognition.catalogue_step for each statement execute function journal.refuse_change();
alter table recognition.catalogue_draft enable row level security;
create policy own on recognition.catalogue_draft to gongtong_app using (organisation_id = access.acting_organisation()) with check (organisation_id = access.acting_organisation());
grant select, insert on recognition.catalogue, recognition.catalogue_version, recognition.catalogue_row, recognition.catalogue_step to gongtong_app;
grant update (created_at) on recognition.catalogue to gongtong_app; -- to lock it; it is never changed
grant select, insert, update, delete on recognition.catalogue_draft, recognition.trade, recognition.listed_qualification to gongtong_app;
grant select, insert, update on recognition.handler to gongtong_app;
