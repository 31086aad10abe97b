-- What people and firms apply to have recognised: drafts, what was submitted, proofs, and each step until the decision and after it.
-- A person who belongs to no organisation applies from a place of their own, an organisation of one.
alter table access.organisation drop constraint organisation_kind_check;
alter table access.organisation add constraint organisation_kind_check
  check (kind in ('enterprise', 'centre', 'regulator', 'evaluation-body', 'trade-association', 'operator', 'individual'));

create sequence recognition.application_number as integer; -- numbers GT-A; never used twice, gaps are allowed

create table recognition.application (
  id                uuid primary key,
  number            text collate "C" unique,         -- GT-A, from the first submission on
  organisation_id   uuid not null references access.organisation, -- the firm, the employer, or the person's own place
  account_id        uuid not null references access.account,      -- who writes it
  kind              text collate "C" not null check (kind in ('person', 'firm', 'title')),
  catalogue         text collate "C" not null,
  catalogue_version integer not null check (catalogue_version >= 1), -- as it was seen when the draft was begun, then as it was submitted
  row_key           text collate "C" not null,
  handler_id        uuid references access.organisation, -- decides on it, from the submission on
  state             text collate "C" not null default 'draft' check (state in (
    'draft', 'submitted', 'received', 'verifying', 'deciding', 'returned', 'withdrawn', 'recognised', 'partly-recognised', 'refused')),
  returned_from     text collate "C" check (returned_from in ('submitted', 'received', 'verifying')), -- where it goes on once it is answered
  version           integer not null default 1,      -- of what the applicant wrote
  answers           jsonb not null default '{}',     -- without personal data
  frozen            jsonb,                           -- what was submitted last: row, head of the catalogue, answers, digests of the proofs
  digest            text collate "C" check (digest ~ '^[0-9a-f]{64}$'), -- SHA-256 of the canonical JSON of it
  certificate_mark  bytea check (octet_length(certificate_mark) = 32),  -- blind index; null: free for another application
  example           boolean not null default false,
  created_at        timestamptz not null default clock_timestamp(),
  written_at        timestamptz not null default clock_timestamp(),
  submitted_at      timestamptz,                     -- last
  decided_at        timestamptz,
  check ((state = 'returned') = (returned_from is not null)),
  check (state in ('draft', 'withdrawn') or num_nulls(number, handler_id, frozen, digest, submitted_at) = 0)
);
create index application_organisation on recognition.application (organisation_id, written_at desc, id);
create index application_account on recognition.application (account_id);
create index application_handler on recognition.application (handler_id, state, submitted_at);
-- One certificate is asked for once.
create unique index application_certificate on recognition.application (certificate_mark)
  where certificate_mark is not null and state not in ('draft', 'withdrawn', 'refused');

-- Whom it is about, sealed under the key of that person. A firm's certificate lies here as well, under a key of its own.
create table recognition.holder (
  application_id     uuid primary key references recognition.application,
  person_id          uuid not null references personal.person,
  self               boolean not null,               -- who writes it writes of themselves
  consented_at       timestamptz,                    -- when who writes for somebody else said that the person agrees
  consented_before   uuid references access.account, -- who said so
  permit_kind        text collate "C" check (permit_kind in ('residence-permit', 'travel-permit')),
  name               bytea,
  permit_number      bytea,
  birth_date         bytea,
  certificate_number bytea,
  background         bytea,                          -- degree, years, employer: canonical JSON
  erased_at          timestamptz
);
create index holder_person on recognition.holder (person_id);
create index holder_consented_before on recognition.holder (consented_before);

-- Proofs: files of the organisation that applies. `condition`: which condition of the row it is for; null: the certificate itself.
create table recognition.evidence (
  id             uuid primary key default gen_random_uuid(),
  application_id uuid not null references recognition.application,
  kind           text collate "C" not null check (kind in ('certificate', 'transcript', 'id', 'recommendation', 'employer-letter', 'other')),
  condition      text collate "C",
  file_id        uuid not null references file.file,
  sha256         text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'), -- of the bytes as they are kept
  added_by       uuid not null references access.account,
  added_at       timestamptz not null default clock_timestamp(),
  removed_at     timestamptz
);
create index evidence_application on recognition.evidence (application_id, added_at, id);
create index evidence_file on recognition.evidence (file_id);
create index evidence_added_by on recognition.evidence (added_by);

-- Each step, as both sides see it; nobody changes it. Acts are those of domain/application/course.
create table recognition.step (
  application_id  uuid not null references recognition.application,
  place           integer not null check (place >= 1),
  act             text collate "C" not null check (act ~ '^[a-z-]{3,40}$'),
  from_state      text collate "C" not null,
  to_state        text collate "C" not null,
  side            text collate "C" not null check (side in ('applicant', 'desk', 'platform')),
  role            text collate "C",                  -- of who did it; who it was the journal knows
  reason          text collate "C" check (reason ~ '^[a-z0-9-]{2,60}$'), -- code, with words in the locales
  words           text check (length(words) between 1 and 4000),
  clock           text collate "C",                  -- rule that sets the day, and the version of the rules by which it was counted
  clock_version   integer check (clock_version >= 0),
  due             date,                              -- of what comes next
  details         jsonb not null default '{}',       -- ids and codes of what was done: outcome, source, remedy
  at              timestamptz not null default clock_timestamp(),
  primary key (application_id, place),
  check ((clock is null) = (clock_version is null))
);
create trigger never_changed before update or delete or truncate on recognition.step for each statement execute function journal.refuse_change();

-- Who applies sees it, and from the submission on who decides on it; what belongs to it is seen with it.
alter table recognition.application enable row level security;
create policy own on recognition.application to gongtong_app using (organisation_id = access.acting_organisation()) with check (organisation_id = access.acting_organisation());
create policy handled on recognition.application to gongtong_app
  using (handler_id = access.acting_organisation() and state <> 'draft') with check (handler_id = access.acting_organisation() and state <> 'draft');
do $$
declare
  name text;
begin
  foreach name in array array['holder', 'evidence', 'step'] loop
    execute format('alter table recognition.%I enable row level security', name);
    execute format('create policy with_application on recognition.%I to gongtong_app using (exists (select from recognition.application a where a.id = application_id)) with check (exists (select from recognition.application a where a.id = application_id))', name);
  end loop;
end $$;
grant select, insert, update on recognition.application, recognition.holder, recognition.evidence to gongtong_app;
grant select, insert on recognition.step to gongtong_app;
grant usage on sequence recognition.application_number to gongtong_app;

-- Whether another application that is open or recognised is about the certificate; whose it is is not told.
create function recognition.certificate_taken(mark bytea, besides uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
  select exists (
    select from recognition.application a
    where a.certificate_mark = $1 and a.id <> $2 and a.state not in ('draft', 'withdrawn', 'refused'))
$$;

-- Everything about one person, wherever it lies, for the page of their data.
create function recognition.applications_about(person uuid) returns table (
  id uuid, number text, state text, catalogue text, row_key text, submitted_at timestamptz, permit_kind text,
  name bytea, permit_number bytea, birth_date bytea, certificate_number bytea, background bytea)
language sql stable security definer set search_path = pg_catalog as $$
  select a.id, a.number, a.state, a.catalogue, a.row_key, a.submitted_at, h.permit_kind, h.name, h.permit_number, h.birth_date, h.certificate_number, h.background
  from recognition.holder h join recognition.application a on a.id = h.application_id
  where h.person_id = $1 and h.erased_at is null order by a.created_at, a.id
$$;

-- What lies unsealed about the person, and the marks; what is sealed goes with the key.
create function recognition.forget_person(person uuid) returns void
language sql security definer set search_path = pg_catalog as $$
  update recognition.application a set certificate_mark = null from recognition.holder h where h.application_id = a.id and h.person_id = $1;
  update recognition.holder set permit_kind = null, name = null, permit_number = null, birth_date = null, certificate_number = null, background = null, erased_at = clock_timestamp()
  where person_id = $1 and erased_at is null
$$;
-- Applications that came to nothing and were left for so many days, about which something is kept still.
create function recognition.left_for(days integer) returns table (id uuid, organisation_id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select a.id, a.organisation_id from recognition.application a join recognition.holder h on h.application_id = a.id
  where a.state in ('draft', 'withdrawn', 'refused') and h.erased_at is null
    and greatest(a.written_at, a.submitted_at, a.decided_at) < clock_timestamp() - make_interval(days => $1)
  order by a.written_at, a.id
$$;
create function recognition.forget_application(application uuid) returns void
language sql security definer set search_path = pg_catalog as $$
  update recognition.application set certificate_mark = null where id = $1;
  update recognition.holder set permit_kind = null, name = null, permit_number = null, birth_date = null, certificate_number = null, background = null, erased_at = clock_timestamp()
  where application_id = $1 and erased_at is null
$$;
-- Files of an application, or of all that somebody wrote about themselves, where nothing is kept of the person any more.
create function recognition.proofs_left(application uuid, account uuid) returns table (file_id uuid, organisation_id uuid)
language sql stable security definer set search_path = pg_catalog as $$
  select e.file_id, a.organisation_id
  from recognition.evidence e join recognition.application a on a.id = e.application_id join recognition.holder h on h.application_id = a.id
  where h.erased_at is not null and (a.id = $1 or h.self and a.account_id = $2)
$$;
revoke all on function recognition.certificate_taken(bytea, uuid) from public;
revoke all on function recognition.applications_about(uuid) from public;
revoke all on function recognition.forget_person(uuid) from public;
revoke all on function recognition.left_for(integer) from public;
revoke all on function recognition.forget_application(uuid) from public;
revoke all on function recognition.proofs_left(uuid, uuid) from public;
grant execute on function recognition.certificate_taken(bytea, uuid), recognition.applications_about(uuid), recognition.forget_person(uuid) to gongtong_app;
grant execute on function recognition.left_for(integer), recognition.forget_application(uuid), recognition.proofs_left(uuid, uuid) to gongtong_app;
