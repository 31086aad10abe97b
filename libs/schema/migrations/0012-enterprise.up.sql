-- Taiwan-funded enterprises: who they are, how they show it, who verified it.
create schema enterprise;
grant usage on schema enterprise to gongtong_app;

create sequence enterprise.number as integer; -- numbers GT-E; never used twice, gaps are allowed

create table enterprise.enterprise (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null unique references access.organisation,
  number          text collate "C" unique,            -- GT-E, from the first verification on
  subject         text collate "C" not null check (subject in ('mainland', 'taiwan-registered', 'both')),
  state           text collate "C" not null default 'draft' check (state in ('draft', 'submitted', 'verified', 'returned', 'suspended', 'closed')),
  version         integer not null default 1,
  name_hans       text,
  name_hant       text,
  name_en         text,                               -- each as registered, in its own script
  uscc            text collate "C",
  ubn             text collate "C",
  registered_on   date,
  route           text collate "C" check (route in ('direct', 'third-territory')), -- how the Taiwan investment came in
  third_territory text,                               -- 转投资: through where
  address         text,
  territory       text collate "C",                   -- GB/T 2260 code, or TW
  website         text,
  submitted_at    timestamptz,
  submitted_by    uuid references access.account, -- who answers questions while it is looked at
  verified_at     timestamptz,
  example         boolean not null default false,
  created_at      timestamptz not null default clock_timestamp(),
  check (num_nonnulls(name_hans, name_hant, name_en) > 0),
  check (subject = 'taiwan-registered' or uscc is not null or state in ('draft', 'returned')),
  check (subject = 'mainland' or ubn is not null or state in ('draft', 'returned'))
);
-- A company is registered once.
create unique index enterprise_uscc on enterprise.enterprise (uscc) where uscc is not null and state <> 'closed';
create unique index enterprise_ubn on enterprise.enterprise (ubn) where ubn is not null and state <> 'closed';
create index enterprise_waiting on enterprise.enterprise (submitted_at) where state = 'submitted';

create table enterprise.site (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references access.organisation,
  enterprise_id   uuid not null references enterprise.enterprise,
  kind            text collate "C" not null check (kind in ('office', 'plant', 'laboratory', 'warehouse')),
  name            text not null check (length(name) between 1 and 200),
  address         text not null check (length(address) between 1 and 500),
  territory       text collate "C" not null,
  removed_at      timestamptz
);

-- People of the enterprise; what is about the person is sealed under the person's own key.
create table enterprise.contact (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references access.organisation,
  enterprise_id   uuid not null references enterprise.enterprise,
  person_id       uuid not null references personal.person,
  role            text collate "C" not null check (role in ('legal-representative', 'contact')),
  name            bytea not null,
  phone           bytea,
  email           bytea,
  document_kind   text collate "C" check (document_kind in ('residence-permit', 'travel-permit', 'mainland-id', 'taiwan-id', 'passport')),
  document_number bytea,
  document_mark   bytea check (octet_length(document_mark) = 32), -- blind index
  removed_at      timestamptz
);

-- What is handed in as proof.
create table enterprise.evidence (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references access.organisation,
  enterprise_id   uuid not null references enterprise.enterprise,
  kind            text collate "C" not null check (kind in ('business-licence', 'taiwan-registration', 'investment-approval', 'third-territory-chain', 'authorisation', 'other')),
  file_id         uuid not null references file.file,
  note            text check (length(note) <= 1000),
  added_by        uuid not null references access.account,
  added_at        timestamptz not null default clock_timestamp(),
  removed_at      timestamptz
);

-- What was submitted, as it was, and what became of it.
create table enterprise.submission (
  id              uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references access.organisation,
  enterprise_id   uuid not null references enterprise.enterprise,
  content         jsonb not null,           -- without personal data: those are named by contact
  submitted_by    uuid not null references access.account,
  submitted_at    timestamptz not null default clock_timestamp(),
  outcome         text collate "C" check (outcome in ('verified', 'returned', 'withdrawn')),
  reasons         text check (length(reasons) <= 4000), -- of a return, as the enterprise is told
  settled_by      uuid references access.account,
  settled_at      timestamptz,
  check ((outcome is null) = (settled_at is null))
);
create unique index submission_open on enterprise.submission (enterprise_id) where outcome is null;

-- What the first of two persons of the centre proposes (经办) and the second decides on (审核): verification, return, suspension,
-- lifting, closing. What was refused stays, and is proposed anew under another id.
create table enterprise.proposal (
  id              uuid primary key,         -- that of the steps in journal.approval
  enterprise_id   uuid not null references enterprise.enterprise,
  act             text collate "C" not null check (act in ('verify', 'return', 'suspend', 'resume', 'close')),
  submission_id   uuid references enterprise.submission,
  checklist       jsonb not null,           -- [{item, finding, note}]
  reasons         text check (length(reasons) <= 4000),
  proposed_by     uuid not null references access.account,
  proposed_at     timestamptz not null default clock_timestamp(),
  outcome         text collate "C" check (outcome in ('confirmed', 'refused')),
  refusal         text check (length(refusal) <= 4000), -- why the second person would not
  settled_by      uuid references access.account,
  settled_at      timestamptz,
  check ((outcome is null) = (settled_at is null)),
  check ((submission_id is null) = (act in ('suspend', 'resume', 'close')))
);
create unique index proposal_open on enterprise.proposal (enterprise_id) where outcome is null;
create index proposal_enterprise on enterprise.proposal (enterprise_id, proposed_at desc);

-- Merger and succession: the older one's history stays and leads to the newer one.
create table enterprise.succession (
  id              uuid primary key default gen_random_uuid(),
  older_id        uuid not null references enterprise.enterprise,
  newer_id        uuid not null references enterprise.enterprise,
  kind            text collate "C" not null check (kind in ('merger', 'succession')),
  on_day          date not null,
  basis           text not null check (length(basis) between 1 and 1000),
  recorded_by     uuid not null references access.account,
  at              timestamptz not null default clock_timestamp(),
  unique (older_id, newer_id),
  check (older_id <> newer_id)
);

-- What everybody may see: verified subjects only, without people and without evidence. Written in the act's transaction.
create table enterprise.published (
  number        text collate "C" primary key,
  enterprise_id uuid not null references enterprise.enterprise,
  subject       text collate "C" not null,
  name_hans     text,
  name_hant     text,
  name_en       text,
  uscc          text collate "C",
  ubn           text collate "C",
  territory     text collate "C",
  website       text,
  status        text collate "C" not null check (status in ('verified', 'suspended', 'closed')),
  since         date not null,   -- of the first verification
  status_since  date not null,
  succeeded_by  text collate "C",
  example       boolean not null
);

grant select, insert, update on enterprise.enterprise, enterprise.site, enterprise.contact, enterprise.evidence, enterprise.submission, enterprise.proposal, enterprise.published to gongtong_app;
grant select, insert on enterprise.succession to gongtong_app;
grant usage on all sequences in schema enterprise to gongtong_app;
do $$
declare
  name text;
begin
  foreach name in array array['site', 'contact', 'evidence', 'submission'] loop
    execute format('alter table enterprise.%I enable row level security', name);
    execute format('create policy own on enterprise.%I to gongtong_app using (organisation_id = access.acting_organisation()) with check (organisation_id = access.acting_organisation())', name);
    execute format('create index %I on enterprise.%I (enterprise_id)', name || '_enterprise', name);
  end loop;
end $$;
