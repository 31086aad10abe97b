-- What the organisation that handles a catalogue does about applications: what it found of the papers, what one person proposes, what two decide.

-- What the home side said of a paper; nobody changes it. What names the paper is sealed under the key of the person whom it is about.
create table recognition.verification (
  id             uuid primary key,
  application_id uuid not null references recognition.application,
  outcome        text collate "C" not null check (outcome in ('confirmed', 'not-confirmed', 'not-answered')),
  source         text collate "C" not null check (source in ('register', 'letter', 'notarial')),
  asked_of       text not null check (length(asked_of) between 1 and 200),       -- register or body
  reference      bytea,                                                          -- number of the entry, letter or notarial document, sealed
  sha256         text collate "C" check (sha256 ~ '^[0-9a-f]{64}$'),             -- of the document
  "on"           date not null,                                                  -- it was looked up, or is dated
  account_id     uuid not null references access.account,
  at             timestamptz not null default clock_timestamp(),
  check (source <> 'notarial' or (reference is not null and sha256 is not null))
);
create index verification_application on recognition.verification (application_id, at, id);
create index verification_account on recognition.verification (account_id);

-- What a first person proposes and a second decides on. An appeal and a correction are cases of their own.
create table recognition.proposal (
  id              uuid primary key,                      -- that of the steps in journal.approval
  application_id  uuid not null references recognition.application,
  handler_id      uuid not null references access.organisation,
  act             text collate "C" not null check (act in (
    'recognise', 'recognise-partly', 'refuse', 'uphold-appeal', 'dismiss-appeal', 'correct', 'decline-correction')),
  level           text,                                  -- mainland level of the row; null where it has none
  part            text check (length(part) between 1 and 1000),
  basis           text not null check (length(basis) between 1 and 400),         -- article, or condition of the row
  reasons         text not null check (length(reasons) between 1 and 4000),
  official_number text check (length(official_number) between 1 and 80),
  valid_until     date,
  proposed_by     uuid not null references access.account,
  proposed_at     timestamptz not null default clock_timestamp(),
  outcome         text collate "C" check (outcome in ('approved', 'sent-back')),
  words           text check (length(words) between 1 and 4000),
  settled_by      uuid references access.account,
  settled_at      timestamptz,
  check ((outcome is null) = (settled_at is null)),
  check ((part is not null) <= (act = 'recognise-partly')),
  check ((official_number is not null) <= (act in ('recognise', 'recognise-partly', 'correct')))
);
create unique index proposal_open on recognition.proposal (application_id) where outcome is null;
create index proposal_application on recognition.proposal (application_id, proposed_at);
create index proposal_handler on recognition.proposal (handler_id);
create index proposal_proposed_by on recognition.proposal (proposed_by);
create index proposal_settled_by on recognition.proposal (settled_by);

-- What two persons decided; nobody changes it. `round`: decided anew after an appeal, or corrected.
create table recognition.decision (
  application_id  uuid not null references recognition.application,
  round           integer not null check (round >= 1),
  handler_id      uuid not null references access.organisation,
  act             text collate "C" not null,
  level           text,
  part            text,
  basis           text not null,
  reasons         text not null,
  remedy          jsonb not null,                        -- how it can be contested, as it was configured then, in three languages
  official_number text,                                  -- of the decision or the paper, as the body gives it
  valid_until     date,
  proposed_by     uuid not null references access.account,
  decided_by      uuid not null references access.account,
  "on"            date not null,
  at              timestamptz not null default clock_timestamp(),
  primary key (application_id, round),
  check (proposed_by <> decided_by)
);
create index decision_handler on recognition.decision (handler_id, "on");
create index decision_proposed_by on recognition.decision (proposed_by);
create index decision_decided_by on recognition.decision (decided_by);

-- A number of a body is given to one application.
create table recognition.official_number (
  handler_id     uuid not null references access.organisation,
  number         text not null,
  application_id uuid not null references recognition.application,
  primary key (handler_id, number)
);
create index official_number_application on recognition.official_number (application_id);

-- Days that passed without the step that was due, each told once.
create table recognition.overdue (
  application_id uuid not null references recognition.application,
  due            date not null,
  at             timestamptz not null default clock_timestamp(),
  primary key (application_id, due)
);

create trigger never_changed before update or delete or truncate on recognition.verification for each statement execute function journal.refuse_change();
create trigger never_changed before update or delete or truncate on recognition.decision for each statement execute function journal.refuse_change();
create trigger never_changed before update or delete or truncate on recognition.official_number for each statement execute function journal.refuse_change();

alter table recognition.verification enable row level security;
create policy handled on recognition.verification to gongtong_app
  using (exists (select from recognition.application a where a.id = application_id and a.handler_id = access.acting_organisation()))
  with check (exists (select from recognition.application a where a.id = application_id and a.handler_id = access.acting_organisation()));
alter table recognition.proposal enable row level security;
create policy own on recognition.proposal to gongtong_app using (handler_id = access.acting_organisation()) with check (handler_id = access.acting_organisation());
alter table recognition.decision enable row level security;
create policy with_application on recognition.decision for select to gongtong_app using (exists (select from recognition.application a where a.id = application_id));
create policy own on recognition.decision for insert to gongtong_app with check (handler_id = access.acting_organisation());
alter table recognition.official_number enable row level security;
create policy own on recognition.official_number to gongtong_app using (handler_id = access.acting_organisation()) with check (handler_id = access.acting_organisation());
grant select, insert on recognition.verification, recognition.decision, recognition.official_number to gongtong_app;
grant select, insert, update on recognition.proposal to gongtong_app;

-- Applications whose day has passed, told once each; for the worker, which works for no organisation. Nothing of a person comes out.
create function recognition.take_overdue(today date, most integer) returns table (id uuid, number text, organisation uuid, applicant uuid, handler uuid, due date, clock text)
language sql security definer set search_path = pg_catalog as $$
  with late as (
    select a.id, a.number, a.organisation_id, a.account_id, a.handler_id, s.due, s.clock
    from recognition.application a
    cross join lateral (select l.act, l.due, l.clock from recognition.step l where l.application_id = a.id order by l.place desc limit 1) s
    where (a.state in ('submitted', 'received', 'verifying', 'deciding') or s.act = 'appeal') and s.due < $1
      and not exists (select from recognition.overdue o where o.application_id = a.id and o.due = s.due)
    order by s.due, a.id limit $2
  ), told as (
    insert into recognition.overdue (application_id, due) select late.id, late.due from late on conflict do nothing returning application_id, recognition.overdue.due
  )
  select late.id, late.number, late.organisation_id, late.account_id, late.handler_id, late.due, late.clock from late join told on told.application_id = late.id and told.due = late.due
$$;
revoke all on function recognition.take_overdue(date, integer) from public;
grant execute on function recognition.take_overdue(date, integer) to gongtong_app;
