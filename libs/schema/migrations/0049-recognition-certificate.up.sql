-- Certificates of recognised qualifications, as everybody may read them, what becomes of them, and apart from that what their holders keep.
create sequence recognition.certificate_number as integer; -- numbers GT-R; never used twice, gaps are allowed

-- How a certificate stands. Nothing of a person: trade, level, territory and days are what figures are made of.
create table recognition.certificate (
  number          text collate "C" primary key,
  kind            text collate "C" not null check (kind in ('person', 'firm', 'title')),
  application_id  uuid not null unique references recognition.application,
  organisation_id uuid not null references access.organisation, -- whose two persons decide on it
  enterprise      text collate "C" check ((kind = 'firm') = (enterprise is not null)), -- number GT-E
  version         integer not null check (version >= 1),  -- of the document that stands
  records         integer not null check (records >= 1),  -- that the public log has under its number
  state           text collate "C" not null default 'valid' check (state in ('valid', 'suspended', 'revoked')),
  state_since     date not null,
  trade           text not null,
  level           text,
  territory       text[] collate "C" not null check (cardinality(territory) >= 1), -- six digits of GB/T 2260
  received        date not null,                          -- its application
  decided         date not null check (decided >= received),
  valid_until     date,                                   -- last day
  is_anonymous    boolean not null default false,         -- the holder had their data deleted
  example         boolean not null
);
create index certificate_organisation on recognition.certificate (organisation_id, decided desc, number);
create index certificate_firms on recognition.certificate (decided desc, number) where kind = 'firm';
create index certificate_decided on recognition.certificate (decided) where not example;

-- A document as it was issued, letter for letter. Its version is that of its record in the log.
create table recognition.certificate_version (
  number   text collate "C" not null references recognition.certificate,
  version  integer not null check (version >= 1),
  document text not null,                                 -- canonical JSON (RFC 8785)
  sha256   bytea not null check (octet_length(sha256) = 32),
  sm3      bytea not null check (octet_length(sm3) = 32),
  at       timestamptz not null default clock_timestamp(),
  primary key (number, version)
);

-- What was done about a certificate, as everybody sees it. The log has it as the record of this number.
create table recognition.certificate_act (
  number  text collate "C" not null references recognition.certificate,
  record  integer not null check (record >= 2),
  act     text collate "C" not null check (act in ('suspend', 'restore', 'revoke', 'renew', 'amend')), -- amend: decided anew
  reason  text collate "C" not null check (reason ~ '^[a-z-]{3,40}$'), -- code; the words of both persons are not public
  by_name jsonb not null,                                 -- names of the body, as they were
  "on"    date not null,
  primary key (number, record)
);

-- What a first person proposes about a certificate and a second decides on.
create table recognition.certificate_measure (
  id              uuid primary key,                       -- that of the steps in journal.approval
  number          text collate "C" not null references recognition.certificate,
  organisation_id uuid not null references access.organisation,
  act             text collate "C" not null check (act in ('suspend', 'restore', 'revoke', 'renew')),
  reason          text collate "C" not null,
  words           text not null check (length(words) between 1 and 4000), -- for the second person and for the file
  until           date check ((until is not null) <= (act = 'renew')),
  proposed_by     uuid not null references access.account,
  proposed_at     timestamptz not null default clock_timestamp(),
  outcome         text collate "C" check (outcome in ('confirmed', 'refused')),
  refusal         text check (length(refusal) between 1 and 4000),
  settled_by      uuid references access.account,
  settled_at      timestamptz,
  check ((outcome is null) = (settled_at is null))
);
create unique index certificate_measure_open on recognition.certificate_measure (number) where outcome is null;
create index certificate_measure_number on recognition.certificate_measure (number, proposed_at);
create index certificate_measure_organisation on recognition.certificate_measure (organisation_id);
create index certificate_measure_proposed_by on recognition.certificate_measure (proposed_by);
create index certificate_measure_settled_by on recognition.certificate_measure (settled_by);

-- What the holder keeps: the salted fields of which the document has digests, sealed under the key of that person.
create table recognition.certificate_holder (
  number          text collate "C" primary key references recognition.certificate,
  id              uuid not null unique,
  organisation_id uuid not null references access.organisation, -- that applied: the employer, or the person's own place
  person_id       uuid not null references personal.person,
  sealed          bytea                                   -- null: erased
);
create index certificate_holder_organisation on recognition.certificate_holder (organisation_id);
create index certificate_holder_person on recognition.certificate_holder (person_id);

-- Places in the lists of status are drawn, so that neighbours have nothing in common. Drawn once, kept for ever.
create table recognition.certificate_place (
  number  text collate "C" primary key references recognition.certificate,
  example boolean not null,
  list    integer not null check (list >= 1),
  place   integer not null check (place between 0 and 131071),
  unique (example, list, place)
);

create trigger never_changed before update or delete or truncate on recognition.certificate_version for each statement execute function journal.refuse_change();
create trigger never_changed before update or delete or truncate on recognition.certificate_act for each statement execute function journal.refuse_change();
create trigger never_changed before update or delete or truncate on recognition.certificate_place for each statement execute function journal.refuse_change();
alter table recognition.certificate_measure enable row level security;
create policy own on recognition.certificate_measure to gongtong_app using (organisation_id = access.acting_organisation()) with check (organisation_id = access.acting_organisation());
alter table recognition.certificate_holder enable row level security;
create policy own on recognition.certificate_holder for select to gongtong_app using (organisation_id = access.acting_organisation());
create policy issued on recognition.certificate_holder for insert to gongtong_app
  with check (exists (select from recognition.certificate c where c.number = certificate_holder.number and c.organisation_id = access.acting_organisation()));
grant select, insert on recognition.certificate_version, recognition.certificate_act, recognition.certificate_place, recognition.certificate_holder to gongtong_app;
grant select, insert, update on recognition.certificate, recognition.certificate_measure to gongtong_app;
grant usage on sequence recognition.certificate_number to gongtong_app;

-- Certificates of one person, wherever they lie, for the page of their data.
create function recognition.certificates_about(person uuid) returns table (id uuid, number text, person_id uuid, sealed bytea)
language sql stable security definer set search_path = pg_catalog as $$
  select h.id, h.number, h.person_id, h.sealed from recognition.certificate_holder h where h.person_id = $1 and h.sealed is not null order by h.number
$$;

-- Nobody can show any more whose these certificates are; that they were issued stays.
create function recognition.forget_holder(person uuid) returns void
language sql security definer set search_path = pg_catalog as $$
  update recognition.certificate c set is_anonymous = true from recognition.certificate_holder h where h.number = c.number and h.person_id = $1;
  update recognition.certificate_holder set sealed = null where person_id = $1
$$;
revoke all on function recognition.certificates_about(uuid) from public;
revoke all on function recognition.forget_holder(uuid) from public;
grant execute on function recognition.certificates_about(uuid), recognition.forget_holder(uuid) to gongtong_app;
